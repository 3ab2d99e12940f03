"""The colours of a stress: from dark blue to light yellow, evenly for the eye, whatever its colour vision.

A straight line in OKLab, a space in which equal distances look equally different (Ottosson, A perceptual color space
for image processing, 2020, https://bottosson.github.io/posts/oklab/). Along it the lightness rises steadily, so that
it can be read in grey; and it runs between blue and yellow, which people who confuse red and green tell apart.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_LOW = np.array([0.27, -0.015, -0.115])
"""OKLab lightness, green to red, blue to yellow at the lower end: a dark blue, within sRGB."""
_HIGH = np.array([0.93, -0.035, 0.165])
_TO_CONES = np.array(
    [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
)
_TO_LIGHT = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def light(shares: Array) -> Array:
    """Return the linear sRGB light (n, 3), each 0..1, of ``shares`` (n,) between 0 (blue) and 1 (yellow)."""
    t = np.clip(shares, 0.0, 1.0)[:, None]
    lab = _LOW + t * (_HIGH - _LOW)
    return np.asarray(np.clip((lab @ _TO_CONES.T) ** 3 @ _TO_LIGHT.T, 0.0, 1.0))


def srgb(shares: Array) -> NDArray[np.uint8]:
    """Return the same as sRGB bytes (n, 3), for legends (IEC 61966-2-1)."""
    linear = light(shares)
    coded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.round(255 * coded), dtype=np.uint8)
