"""Reviews: what people say about a part, pinned to a face where it is about one.

``threads.py`` has what people do, ``anchor.py`` what a pin is made of.
Its one rule: what identifies a face is looked up in the measurements, never taken from the client.
"""
