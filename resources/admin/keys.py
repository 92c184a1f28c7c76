"""The key of a row in an address of the admin."""

from django.urls import register_converter


class KeyConverter:
    """A whole number that any database can hold; longer ones are no address."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        """Return the number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Return its digits."""
        return str(value)


register_converter(KeyConverter, "key")
