"""Invented people: names by combination, identity numbers and phones that belong to nobody."""

from datetime import date, timedelta
from random import Random

MALE = [
    "Ahmad",
    "Andi",
    "Agus",
    "Ari",
    "Bagas",
    "Bayu",
    "Budi",
    "Candra",
    "Dedi",
    "Dimas",
    "Eko",
    "Fajar",
    "Farhan",
    "Galih",
    "Gilang",
    "Hadi",
    "Hendra",
    "Heri",
    "Ilham",
    "Indra",
    "Irfan",
    "Joko",
    "Krisna",
    "Lukman",
    "Mulyadi",
    "Nanda",
    "Oka",
    "Panji",
    "Rahmat",
    "Rendi",
    "Rizal",
    "Rudi",
    "Samsul",
    "Soleh",
    "Sugeng",
    "Surya",
    "Taufik",
    "Toni",
    "Umar",
    "Wahyu",
    "Wawan",
    "Yanto",
    "Yoga",
    "Yusuf",
    "Zainal",
]
FEMALE = [
    "Aisyah",
    "Anita",
    "Ayu",
    "Citra",
    "Desi",
    "Dewi",
    "Dian",
    "Eka",
    "Endang",
    "Fitri",
    "Hana",
    "Indah",
    "Intan",
    "Kartika",
    "Lestari",
    "Lina",
    "Maya",
    "Mega",
    "Nia",
    "Nur",
    "Putri",
    "Ratna",
    "Rina",
    "Rosita",
    "Sari",
    "Siti",
    "Sri",
    "Tuti",
    "Utami",
    "Wulan",
    "Yanti",
    "Yuni",
]
FAMILY = {
    "bapas-pangkalpinang": [
        "Saputra",
        "Pratama",
        "Hidayat",
        "Kurniawan",
        "Firmansyah",
        "Rahmadi",
        "Oktarian",
        "Mustakim",
        "Sukardi",
        "Alamsyah",
        "Juhari",
        "Maulana",
        "Darmawan",
        "Setiadi",
        "Nurdin",
        "Abdillah",
        "Wijayanto",
        "Permana",
        "Ramadhan",
        "Syahrial",
    ],
    "bapas-palopo": [
        "Baso",
        "Daeng",
        "Pasolong",
        "Mappiasse",
        "Tandirerung",
        "Rante",
        "Palimbong",
        "Kadir",
        "Mustamin",
        "Jamaluddin",
        "Ambo",
        "Lolo",
        "Sampe",
        "Bunga",
        "Massora",
        "Tallulembang",
        "Sulle",
        "Arruan",
        "Pabisa",
        "Nasir",
    ],
    "bapas-semarang": [
        "Santoso",
        "Wibowo",
        "Nugroho",
        "Prasetyo",
        "Widodo",
        "Susilo",
        "Handoko",
        "Setiawan",
        "Utomo",
        "Raharjo",
        "Purnomo",
        "Suryanto",
        "Wicaksono",
        "Hartono",
        "Mulyono",
        "Subekti",
        "Cahyono",
        "Riyanto",
        "Kuncoro",
        "Yulianto",
    ],
}
BIRTHPLACES = {
    "bapas-pangkalpinang": ["Pangkalpinang", "Sungailiat", "Toboali", "Muntok", "Koba"],
    "bapas-palopo": ["Palopo", "Belopa", "Masamba", "Malili", "Rantepao"],
    "bapas-semarang": ["Semarang", "Demak", "Kendal", "Salatiga", "Ungaran"],
}


def person_name(rng: Random, office_code: str, *, female: bool, used: set[str]) -> str:
    """A name nobody else in the demonstration has."""
    given = FEMALE if female else MALE
    while True:
        words = [rng.choice(given), rng.choice(FAMILY[office_code])]
        if rng.random() < 0.35:
            words.insert(1, rng.choice(given))
        name = " ".join(dict.fromkeys(words))
        if name not in used:
            used.add(name)
            return name


def nik(rng: Random, village_code: str, born: date, *, female: bool) -> str:
    """A well-formed NIK of the district, with a serial that is never issued."""
    day = born.day + (40 if female else 0)
    region = village_code.replace(".", "")[:6]
    return f"{region}{day:02d}{born:%m%y}{rng.randint(9001, 9999)}"


def phone(rng: Random) -> str:
    """A mobile number with 00 after its prefix, as no operator gives out."""
    return f"+628{rng.choice(['12', '13', '21', '52', '53'])}00{rng.randint(100000, 999999)}"


def birth_date(rng: Random, today: date, low: int, high: int) -> date:
    """A birth date that makes a person `low` to `high` years old today."""
    return today - timedelta(days=rng.randint(low * 365 + low // 4 + 2, high * 365 + high // 4))
