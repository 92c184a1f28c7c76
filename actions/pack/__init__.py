"""A pack for whoever shows the film: printed sheets made to measure.

Nothing that was typed is kept. It goes from the form (`forms`) into an `Evening`, from
there into sheets (`sheets/`), and as one file (`making`) back to the reader.
"""
