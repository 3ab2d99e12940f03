"""Units of a script's names, found by reading it: nothing of it is run.

Its one rule: few false alarms. What is not known for certain is unknown, and nothing is said about it.
"""

from designhub.script.inference.reading import infer, read_script
from designhub.script.inference.remark import Inferred, Known, Remark

__all__ = ["Inferred", "Known", "Remark", "infer", "read_script"]
