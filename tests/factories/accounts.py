"""Offices and people for tests. `UserFactory(head=True)` gives a role together with its place."""

import factory

from accounts.models import Office, OfficeClass, ProsecutionOffice, RegionalOffice, Role, User, Zone

PASSWORD = "kata-sandi-uji-2026"
"""What every person made here signs in with."""


def office(code: str = "bapas-pangkalpinang") -> Office:
    """A real Bapas of the loaded reference data."""
    return Office.objects.get(code=code)


class RegionalOfficeFactory(factory.django.DjangoModelFactory):
    """A Kanwil beside the real ones."""

    class Meta:
        model = RegionalOffice

    code = factory.Sequence(lambda n: f"kanwil-uji-{n}")
    name = factory.Sequence(lambda n: f"Kantor Wilayah Direktorat Jenderal Pemasyarakatan Uji {n}")
    timezone = Zone.WIB


class OfficeFactory(factory.django.DjangoModelFactory):
    """A Bapas beside the real ones; it serves no regency."""

    class Meta:
        model = Office

    code = factory.Sequence(lambda n: f"bapas-uji-{n}")
    short_code = factory.Sequence(lambda n: f"U{n}")
    name = factory.Sequence(lambda n: f"Bapas Kelas II Uji {n}")
    office_class = OfficeClass.II
    regional_office = factory.SubFactory(RegionalOfficeFactory)
    timezone = Zone.WIB


class ProsecutionOfficeFactory(factory.django.DjangoModelFactory):
    """A Kejaksaan Negeri."""

    class Meta:
        model = ProsecutionOffice

    name = factory.Sequence(lambda n: f"Kejaksaan Negeri Uji {n}")
    timezone = Zone.WIB


class UserFactory(factory.django.DjangoModelFactory):
    """A person with an account; an officer of a new Bapas unless a trait says otherwise."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        officer = factory.Trait(role=Role.OFFICER)
        registrar = factory.Trait(role=Role.REGISTRAR)
        head = factory.Trait(role=Role.HEAD)
        regional = factory.Trait(
            role=Role.REGIONAL, office=None, regional_office=factory.SubFactory(RegionalOfficeFactory)
        )
        national = factory.Trait(role=Role.NATIONAL, office=None)
        village_head = factory.Trait(role=Role.VILLAGE_HEAD, office=None)
        prosecutor = factory.Trait(
            role=Role.PROSECUTOR, office=None, prosecution_office=factory.SubFactory(ProsecutionOfficeFactory)
        )
        administrator = factory.Trait(role=Role.ADMINISTRATOR, office=None)

    username = factory.Sequence(lambda n: f"pengguna.{n}")
    name = factory.Sequence(lambda n: f"Pengguna Uji {n}")
    password = factory.django.Password(PASSWORD)
    role = Role.OFFICER
    office = factory.SubFactory(OfficeFactory)
