"""Through whom invented clients are reached: family numbers, guarantors, an address that was left, and who they are."""

from datetime import date, timedelta
from random import Random

from bapas_portal.demo import names
from clients.actions.consent import record_message_consent
from clients.models import Client, ClientAddress, ClientPhone, Guarantor
from clients.terms import ConsentGiven, Education, MaritalStatus, Religion

HOLDERS = ("istri", "suami", "ibu klien", "ayah klien", "adik klien", "tetangga sebelah")
OCCUPATIONS = ("Nelayan", "Buruh harian lepas", "Petani", "Pedagang", "Sopir", "Tukang kayu", "Belum bekerja")
SHARE_WITH_GUARANTOR = 0.8
SHARE_WITH_FURTHER_PHONE = 0.4
SHARE_WHO_MOVED = 0.1


def create_contacts(rng: Random, clients: list[Client], office_code: str, today: date, used: set[str]) -> None:
    """Gives the clients of one office what intake asks about; some say less, as people do."""
    for index, client in enumerate(clients):
        client.religion = rng.choice(Religion.values)
        client.education = rng.choice(Education.values[1:6])
        client.occupation = "Pelajar" if client.is_child else rng.choice(OCCUPATIONS)
        client.marital_status = MaritalStatus.SINGLE if client.is_child else rng.choice(MaritalStatus.values[:3])
        client.save(update_fields=["religion", "education", "occupation", "marital_status"])
        if index % 3 and client.phone and not client.is_child:  # two in three agree
            record_message_consent(client=client, given_on=today, how=ConsentGiven.SPOKEN, by=client.registered_by)
        if rng.random() < SHARE_WITH_GUARANTOR:
            _guarantor(rng, client, office_code, today, used)
        if rng.random() < SHARE_WITH_FURTHER_PHONE:
            ClientPhone.objects.create(
                client=client, number=names.phone(rng), holder=rng.choice(HOLDERS), recorded_by=client.registered_by
            )
        if rng.random() < SHARE_WHO_MOVED:
            _former_address(rng, client, today)


def _guarantor(rng: Random, client: Client, office_code: str, today: date, used: set[str]) -> None:
    female = rng.random() < 0.5
    relations = [Guarantor.Relation.PARENT, Guarantor.Relation.SIBLING, Guarantor.Relation.RELATIVE]
    Guarantor.objects.create(
        client=client,
        name=names.person_name(rng, office_code, female=female, used=used),
        relation=Guarantor.Relation.PARENT if client.is_child else rng.choice(relations),
        phone=names.phone(rng),
        may_be_reminded=rng.random() < 0.6,
        address=client.address,
        village=client.village,
        since=today - timedelta(days=rng.randint(60, 300)),
        recorded_by=client.registered_by,
    )


def _former_address(rng: Random, client: Client, today: date) -> None:
    moved_on = today - timedelta(days=rng.randint(20, 200))
    ClientAddress.objects.create(
        client=client,
        address=f"Jalan Anggrek No. {rng.randint(1, 90)}, RT 00{rng.randint(1, 9)} RW 00{rng.randint(1, 5)}",
        village=client.village,
        since=moved_on - timedelta(days=rng.randint(200, 1500)),
        until=moved_on,
        source="klien",
        recorded_by=client.registered_by,
    )
    client.address_since = moved_on
    client.save(update_fields=["address_since"])
