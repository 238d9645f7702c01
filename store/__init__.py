"""The store: records of meetings, from a file to a small SQLite archive and back to answers.

Rooms by trade: `readers` turn files into text, `text` reads meaning out of strings, `stats` counts,
`tables` speaks SQLite, `writers` write documents. Corridors join them: `deriving` (text to document),
`importing` (file to rows), `library` (question to answer), `cli` (words to verbs). This package imports
nothing, so that taking one room loads one room.
"""
