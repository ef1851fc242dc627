"""The first draft of the questionnaire, and the themes by which findings are sorted from the start (S0-04 to S0-12).

Six statements on knowledge, seven on acceptance, to be validated before use; an office's reading may need more themes.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

CODE = "bapas-goes-to-village"
INTRODUCTION = (
    "Kami ingin tahu apa yang sudah diketahui warga tentang Bapas, dan bagaimana pendapat warga. "
    "Jawaban tidak memuat nama. Tidak ada yang dinilai lulus atau tidak lulus."
)
# Whether the statement is true.
KNOWLEDGE = [
    (
        "Bapas adalah kantor pemerintah yang membimbing dan mengawasi orang yang menjalani hukuman di luar penjara.",
        True,
    ),
    ("Orang yang mendapat pembebasan bersyarat sudah bebas sepenuhnya dan tidak diawasi lagi.", False),
    ("Orang yang dibimbing di luar penjara diawasi oleh Pembimbing Kemasyarakatan dari Bapas.", True),
    (
        "Bila ada masalah dengan orang yang dibimbing Bapas, warga dapat melapor kepada kepala desa, lurah, atau Bapas.",
        True,
    ),
    ("Pidana kerja sosial diputuskan oleh hakim, dan orang yang menjalaninya menerima upah.", False),
    ("Nama anak yang berurusan dengan hukum boleh disebarkan supaya warga waspada.", False),
]
# Whether agreeing says the opposite of acceptance.
STIGMA = [
    ("Saya mau bertetangga dengan orang yang pernah dihukum.", False),
    ("Saya mau bekerja bersama orang yang pernah dihukum.", False),
    ("Orang yang pernah dihukum boleh ikut kegiatan warga, seperti kerja bakti, rapat RT, dan hajatan.", False),
    ("Saya takut bila orang yang pernah dihukum tinggal di dekat rumah saya.", True),
    ("Orang yang pernah dihukum layak mendapat kesempatan kedua.", False),
    ("Saya bersedia membantu Pembimbing Kemasyarakatan bila diminta.", False),
    ("Bila ada masalah dengan orang yang pernah dihukum, saya akan melapor apa adanya, tanpa menambah-nambah.", False),
]

THEMES = [
    ("awareness", "Pengetahuan tentang Bapas"),
    ("stigma", "Stigma dan penerimaan warga"),
    ("synergy", "Kerja sama Bapas, klien, dan masyarakat"),
    ("reintegration", "Kembali ke masyarakat"),
    ("obstacles", "Hambatan"),
    ("support", "Dukungan pemerintah dan mitra"),
]


def draft(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Writes version 1."""
    Question = apps.get_model("programs", "Question")
    version = apps.get_model("programs", "Questionnaire").objects.create(
        code=CODE, version=1, title="Pengetahuan dan penerimaan warga", introduction=INTRODUCTION, state="draft"
    )
    rows = [{"kind": "knowledge", "text": text, "is_true": is_true} for text, is_true in KNOWLEDGE]
    rows += [{"kind": "stigma", "text": text, "is_reversed": is_reversed} for text, is_reversed in STIGMA]
    Question.objects.bulk_create(
        Question(questionnaire=version, position=position, **row) for position, row in enumerate(rows, start=1)
    )


def take_draft_back(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Takes version 1 away while it is a draft; one in use stays."""
    apps.get_model("programs", "Questionnaire").objects.filter(code=CODE, version=1, state="draft").delete()


def add_themes(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Writes those that are missing."""
    Theme = apps.get_model("programs", "Theme")
    for position, (code, label) in enumerate(THEMES, start=1):
        Theme.objects.get_or_create(code=code, defaults={"label": label, "position": position})


def take_themes_back(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Takes away those that no finding uses."""
    codes = [code for code, _ in THEMES]
    apps.get_model("programs", "Theme").objects.filter(code__in=codes, findings=None).delete()


class Migration(migrations.Migration):
    replaces = [("programs", "0007_first_questionnaire_draft")]

    dependencies = [("programs", "0002_triggers")]

    operations = [
        migrations.RunPython(draft, reverse_code=take_draft_back),
        migrations.RunPython(add_themes, reverse_code=take_themes_back),
    ]
