# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the help, in Mallard: which texts they have, and the pages with the texts of another language.

A text is what an element in TEXTS holds, with the elements within it as they are written, blanks and line breaks made
one blank. What is looked for in a catalogue is what was put into it, since both is read here; xgettext, which can read
Mallard by rules, loses the blank in “<gui>A</gui> <em>b</em>”, and no tool that merges would find such a text again.
"""

import re
import xml.parsers.expat

ENDING = ".page"
TEXTS = {"p", "title", "subtitle", "desc"}
# What is for machines, or the same in all languages.
KEPT = {"code", "screen", "comment", "credit", "years"}
BLANKS = re.compile(r"[ \t\r\n]+")
START_TAG = re.compile(rb"<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*(/?)>")
COMMENT = re.compile(r"<!--.*?-->", re.S)
TAG = re.compile(r"<[^<>]*>")
LABEL = re.compile(r"<gui(?:\s[^<>]*)?>(.*?)</gui>", re.S)
SAYS = {"title": "in the help: a heading", "desc": "in the help: what a page is about, below the link to it"}
SAYS_MARKUP = "in the help. Keep the tags; what stands in <gui> is called as in the window"


class PageError(Exception):
    """What is wrong with a page: a sentence that begins with the line."""


class Text:
    """One text of a page: where in the bytes it begins and ends, on which line, in which element."""

    def __init__(self, element, line, begin, comment):
        self.element, self.line, self.begin, self.end, self.comment = element, line, begin, begin, comment
        self.text = ""

    def says(self):
        """What translators are told of it."""
        return self.comment or (SAYS_MARKUP if "<" in self.text else SAYS.get(self.element, "in the help"))


class Reader:
    """Reads one page from its first byte to the last."""

    def __init__(self, data):
        self.data = data
        self.parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.CommentHandler = self.note
        self.texts, self.path, self.current, self.comment = [], [], None, ""

    def read(self):
        try:
            self.parser.Parse(self.data, True)
        except xml.parsers.expat.ExpatError as error:
            raise PageError(f"{error.lineno}: {xml.parsers.expat.errors.messages[error.code]}") from error
        return self.texts

    def fail(self, sentence):
        raise PageError(f"{self.parser.CurrentLineNumber}: {sentence}")

    def start(self, name, attributes):
        name = name.rpartition(" ")[2]
        if name in TEXTS and not KEPT & set(self.path):
            if self.current:
                self.fail(f"<{name}> is within the text of <{self.current.element}>")
            tag = START_TAG.match(self.data, self.parser.CurrentByteIndex)
            if not tag[1]:
                self.current = Text(name, self.parser.CurrentLineNumber, tag.end(), self.comment)
                self.comment = ""
        self.path.append(name)

    def end(self, name):
        name = self.path.pop()
        if self.current and name == self.current.element:
            text, self.current = self.current, None
            text.end = self.parser.CurrentByteIndex
            text.text = COMMENT.sub("", self.data[text.begin:text.end].decode())
            text.text = BLANKS.sub(" ", text.text).strip(" ")
            if text.text:
                self.texts.append(text)

    def characters(self, characters):
        if characters.strip() and not self.current and not KEPT & set(self.path):
            self.fail(f"“{characters.strip()}” is in no element for texts, so nobody will translate it")

    def note(self, comment):
        if comment.strip().startswith("Translators:"):
            self.comment = BLANKS.sub(" ", comment).strip().removeprefix("Translators:").strip()


def read(data):
    """All texts of a page, given as bytes, in their order. Raises PageError."""
    return Reader(data).read()


def without_tags(text):
    return TAG.sub("", text)


def tags(text):
    """The tags of a text with their attributes, in the order of the alphabet."""
    return sorted(BLANKS.sub(" ", tag) for tag in TAG.findall(text))


def labels(text):
    """What a text calls parts of the window, in its order."""
    return [without_tags(label) for label in LABEL.findall(text)]


def markup_failure(text):
    """What is wrong with the tags and entities within a text, or None."""
    try:
        xml.parsers.expat.ParserCreate().Parse(f"<p>{text}</p>".encode(), True)
    except xml.parsers.expat.ExpatError as error:
        return xml.parsers.expat.errors.messages[error.code]
    return None


def first_broken(text):
    """Where the tags of a text begin to be wrong, for people to find the place."""
    open_tags = []
    for match in re.finditer(r"<(/?)([^\s<>/]*)[^<>]*?(/?)(>|$)|<", text):
        closing, name, empty, end = match.groups()
        if not end or closing and open_tags[-1:] != [name]:
            return match[0]
        if closing:
            open_tags.pop()
        elif not empty:
            open_tags.append(name)
    return f"<{open_tags[-1]}> is not closed" if open_tags else text


def complaints(name, data):
    """What xgettext would say of texts that are typed badly."""
    try:
        for text in read(data):
            plain = without_tags(text.text)
            if '"' in plain or "'" in plain:
                yield f"{name}:{text.line}: a straight quotation mark or apostrophe in “{plain}”"
            if "..." in plain:
                yield f"{name}:{text.line}: three dots instead of an ellipsis in “{plain}”"
    except PageError as error:
        yield f"{name}:{error}"


def as_catalogue(pages):
    """The texts of pages, given as pairs of name and bytes, as the text of a catalogue in which each stands once."""
    said = {}
    for name, data in pages:
        for text in read(data):
            comments, places = said.setdefault(text.text, ({}, []))
            comments[text.says()] = True
            places.append(f"{name}:{text.line}")
    yield 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    for text, (comments, places) in said.items():
        yield "".join(f"\n#. Translators: {comment}" for comment in comments)
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        yield f'\n#: {" ".join(places)}\nmsgid "{escaped}"\nmsgstr ""\n'


def translate(data, language, translations):
    """A page, as bytes, with the translations by text that there are; others remain in English."""
    parts, done = [], 0
    for text in read(data):
        translation = translations.get(text.text)
        if translation and not markup_failure(translation):
            parts += [data[done:text.begin], translation.encode()]
            done = text.end
    page = b"".join([*parts, data[done:]])
    return re.sub(rb"<page\b", b'<page xml:lang="%s"' % language.encode(), page, count=1)
