"""Video by consent: nobody outside hears of a visit before the reader says so."""
