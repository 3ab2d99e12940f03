"""Everything that a person reads, by key, in every language of the hub.

Texts stand in ``<language>/*.ftl`` beside this file (Project Fluent). Its one rule: code names a key and hands over
data; only here do they become a sentence, with the reader's plural forms and decimal sign. The key
``feature.size.differs`` is written ``feature-size-differs`` in the ``.ftl`` files, whose syntax has no dots.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en", "es", "it", "de")
"""The languages of the hub; the first is the fall-back."""

NAMES = {"en": "English", "es": "Español", "it": "Italiano", "de": "Deutsch"}
"""What each language calls itself."""

Argument = str | int | float
"""What a message may be told; numbers are written with the reader's decimal sign."""


class Catalogue:
    """The texts below one or more folders, each with a folder per language."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._bundles = {language: self._load(language) for language in LANGUAGES}

    def _load(self, language: str) -> FluentBundle:
        bundle = FluentBundle([language], use_isolating=False)
        for folder in self._folders:
            for file in sorted((folder / language).glob("*.ftl")):
                bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def has(self, key: str, language: str) -> bool:
        """Tell whether ``key`` has a text of its own in ``language``."""
        return bool(self._bundles[language].has_message(_identifier(key)))

    def text(self, key: str, args: Mapping[str, Argument], language: str) -> str:
        """Return the sentence for ``key``; English where ``language`` lacks it, the key where that does too."""
        identifier = _identifier(key)
        for bundle in (self._bundles.get(language, self._bundles["en"]), self._bundles["en"]):
            if bundle.has_message(identifier):
                pattern = bundle.get_message(identifier).value
                if pattern is not None:
                    return _sentence(bundle, pattern, args)
        return key


def _sentence(bundle: FluentBundle, pattern: Any, args: Mapping[str, Argument]) -> str:
    try:
        text, _ = bundle.format_pattern(pattern, dict(args))
    except ArithmeticError:  # a number larger than the rules of languages can write; strangers' scripts hand over any
        plain = {name: value if isinstance(value, str) else f"{Decimal(value):.6g}" for name, value in args.items()}
        text, _ = bundle.format_pattern(pattern, plain)
    return str(text)


def _identifier(key: str) -> str:
    return key.replace(".", "-")


@cache
def catalogue() -> Catalogue:
    """Return the texts of the domain and the command line (read once per process)."""
    return Catalogue(Path(__file__).parent)


@dataclass(frozen=True)
class Message:
    """A text before it is in any language: its key and its data."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)

    def text(self, language: str = "en") -> str:
        """Return the sentence in ``language``."""
        return catalogue().text(self.key, self.args, language)


def negotiate(wanted: Iterable[str]) -> str:
    """Return the first of the language tags in ``wanted`` (``de-AT``, ``es``) that the hub speaks, else English."""
    for tag in wanted:
        language = tag.strip().lower().split("-")[0].split("_")[0]
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]
