"""Which numbers can be right, and how they are dialled."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.numbers import (
    clean_number,
    dialled,
    e164,
    from_abroad,
    number_problem,
    sms_uri,
    tel_uri,
)


@pytest.mark.parametrize(
    ("region", "value"),
    [
        ("AU", "000"),
        ("AU", "112"),
        ("AU", "13 11 14"),
        ("AU", "13 92 76"),
        ("AU", "131 450"),
        ("AU", "1800 55 1800"),
        ("AU", "1300 22 4636"),
        ("AU", "0477 13 11 14"),
        ("AU", "(02) 6222 3455"),
        ("AU", "+61 2 6222 3455"),
        ("AU", "(+61) 2 6222 3455"),
        ("GB", "999"),
        ("GB", "116 123"),
        ("GB", "0800 1111"),
        ("GB", "0808 800 5000"),
        ("IE", "112"),
        ("IE", "1800 66 66 66"),
        ("IE", "50101"),
        ("IE", "+44 1372 847 161"),
        ("NZ", "111"),
        ("NZ", "1737"),
        ("NZ", "4334"),
        ("NZ", "0508 638 723"),
        ("US", "911"),
        ("US", "988"),
        ("US", "64673"),
        ("US", "1-800-843-5678"),
        ("US", "800.656.4673"),
        ("CA", "686868"),
        ("CA", "1-800-668-6868"),
    ],
)
def test_numbers_that_people_dial(region: str, value: str) -> None:
    clean_number(value, region)


@pytest.mark.parametrize(
    ("region", "value", "reason"),
    [
        ("AU", "", "Enter a number"),
        ("AU", " -()", "Enter a number"),
        ("AU", "+", "Enter a number"),
        ("AU", "1800 FULL STOP", "not “F”"),
        ("AU", "١٨٠٠ 55 1800", "not “١”"),
        ("AU", "１800 55 1800", "not “１”"),
        ("AU", "1800\u00a055 1800", "not NO-BREAK SPACE"),
        ("AU", "1800 55 1800\n", "not U[+]000A"),
        ("AU", "tel:000", "not “t”"),
        ("AU", "13 11 14, 2", "not “,”"),
        ("AU", "1800 55 1800 / 000", "not “/”"),
        ("AU", "0+61", "[+] can only be at the beginning"),
        ("AU", "+61 +2", "[+] can only be at the beginning"),
        ("AU", "1800 055 1800", "no such number"),
        ("AU", "6222 3455", "no such number"),
        ("AU", "0011 44 1372 847161", "no such number"),
        ("AU", "4334", "too few"),
        ("AU", "0000", "too few"),
        ("AU", "180055180012345678", "too many"),
        ("AU", "9" * 200, "too many"),
        ("AU", "9" * 300, "too many"),
        ("AU", "+61 (0)2 6222 3455", "Leave out"),
        ("AU", "+61 6222 3455", "in that country"),
        ("AU", "+61 000", "in that country"),
        ("GB", "13 11 14", "no such number|too few"),
    ],
)
def test_what_is_no_number(region: str, value: str, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        clean_number(value, region)
    assert e164(value, region) is None


@pytest.mark.parametrize(
    ("value", "kind", "is_right"),
    [
        ("000", "phone", True),
        ("000", "sms", False),
        ("000", "tty", False),
        ("106", "tty", True),
        ("106", "phone", False),
        ("1 0 6", "sms", False),
    ],
)
def test_emergency_numbers_answer_in_their_own_way(
    value: str, kind: str, is_right: bool
) -> None:
    assert (number_problem(value, "AU", kind) is None) == is_right


@pytest.mark.parametrize(
    ("value", "region", "digits", "tel", "full"),
    [
        ("000", "AU", "000", "tel:000", None),
        ("106", "AU", "106", "tel:106", None),
        ("116 123", "GB", "116123", "tel:116123", None),
        ("988", "US", "988", "tel:988", None),
        ("13 11 14", "AU", "131114", "tel:131114", "+61131114"),
        ("1800 55 1800", "AU", "1800551800", "tel:1800551800", "+611800551800"),
        ("+61 2 6222 3455", "AU", "61262223455", "tel:+61262223455", "+61262223455"),
        ("(02) 6222 3455", "AU", "0262223455", "tel:0262223455", "+61262223455"),
        ("(+61) 2 62223455", "AU", "61262223455", "tel:+61262223455", "+61262223455"),
        ("+44 1372 847161", "IE", "441372847161", "tel:+441372847161", "+441372847161"),
        ("800-656-4673", "US", "8006564673", "tel:8006564673", "+18006564673"),
    ],
)
def test_how_it_is_dialled(
    value: str, region: str, digits: str, tel: str, full: str | None
) -> None:
    assert dialled(value) == digits
    assert tel_uri(value) == tel
    assert sms_uri(value) == tel.replace("tel:", "sms:")
    assert e164(value, region) == full


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    st.text(max_size=30) | st.text("0123456789 +()-.", max_size=30),
    st.sampled_from(["AU", "NZ", "GB", "IE", "US", "CA", "", "XX"]),
)
def test_anything_typed_has_an_answer(value: str, region: str) -> None:
    problem = number_problem(value, region)
    assert problem is None or (problem.endswith(".") and len(problem) < 120)
    full = e164(value, region)
    assert problem is None or full is None
    assert set(tel_uri(value)) <= set("tel:+0123456789")


@pytest.mark.parametrize(
    ("value", "full"),
    [
        ("02 6222 3455", "+61262223455"),
        ("0477 13 11 14", "+61477131114"),
        ("13 11 14", None),
        ("1800 55 1800", None),
        ("000", None),
    ],
)
def test_helplines_of_a_country_cannot_be_called_from_abroad(
    value: str, full: str | None
) -> None:
    assert from_abroad(value, "AU") == full


def test_a_number_that_costs_extra_is_refused() -> None:
    assert "cost extra" in (number_problem("1900 123 456", "AU") or "")
