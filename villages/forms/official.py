"""Recording who leads a village from now on."""

from crispy_forms.layout import Layout
from django import forms
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.core.exceptions import ValidationError

from accounts.forms.phone import PhoneField
from accounts.models import Role, User
from accounts.querysets import UserQuerySet
from bapas_portal.forms import DateInput, PortalFormHelper, SubmissionKeyMixin, form_section
from villages.models import Village, VillageOfficial, VillageSuccession


class OfficialForm(SubmissionKeyMixin, forms.Form):
    """A new lurah, kepala desa or delegate: somebody with a village account already, or a new account."""

    HEAD, DELEGATE = "head", "delegate"

    post = forms.ChoiceField(
        label="Jabatan yang dicatat",
        choices=[(HEAD, "Kepala desa atau lurah"), (DELEGATE, "Wakil yang ditunjuk, misalnya sekretaris desa")],
        initial=HEAD,
        widget=forms.RadioSelect,
    )
    title = forms.CharField(
        label="Sebutan jabatan",
        max_length=60,
        help_text="Seperti di daerahnya: Lurah, Kepala Desa, Keuchik, Wali Nagari.",
    )
    since = forms.DateField(
        label="Mulai menjabat",
        widget=DateInput(),
        help_text="Pejabat sebelumnya kehilangan akses pada hari ini, dan tautan atas namanya berakhir.",
    )
    account = forms.ModelChoiceField(
        label="Akun yang sudah ada",
        queryset=User.objects.none(),
        required=False,
        empty_label="Belum punya, buat akun baru",
    )
    name = forms.CharField(label="Nama lengkap", max_length=150, required=False)
    phone = PhoneField(required=False)
    username = forms.CharField(
        label="Nama pengguna",
        max_length=150,
        required=False,
        validators=[UnicodeUsernameValidator()],
        help_text="Kosongkan untuk dibuat dari nama, misalnya budi.santoso.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )

    def __init__(
        self,
        *args: object,
        user: User,
        village: Village,
        succession: VillageSuccession | None = None,
        **kwargs: object,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"].initial = village.head_title
        self.fields["since"].initial = user.today()
        for name in ("title", "since", "name", "phone") if succession else ():
            self.fields[name].initial = getattr(succession, name)
        account = self.fields["account"]
        account.queryset = village_accounts(user)  # type: ignore[attr-defined]
        account.label_from_instance = account_label  # type: ignore[attr-defined]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            "submission_key",
            form_section("Jabatan", "post", "title", "since"),
            form_section("Orangnya", "account", "name", "phone", "username"),
        )

    def clean_username(self) -> str:
        """A user name that nobody has."""
        username = str(self.cleaned_data["username"])
        if username and User.objects.filter(username__iexact=username).exists():
            raise ValidationError("Nama pengguna ini sudah dipakai.")
        return username

    def clean(self) -> dict[str, object]:
        """Either an account that exists or the name of a new person."""
        cleaned = super().clean() or self.cleaned_data
        if "account" in self.errors:
            return cleaned
        if not cleaned.get("account") and not cleaned.get("name") and "name" not in self.errors:
            self.add_error("name", "Isi nama lengkap, atau pilih akun yang sudah ada.")
        if cleaned.get("account") and (cleaned.get("name") or cleaned.get("username")):
            self.add_error("account", "Pilih akun yang sudah ada atau isi nama orang baru, jangan keduanya.")
        return cleaned

    @property
    def is_delegate(self) -> bool:
        """Whether the post is the delegate's."""
        return bool(self.cleaned_data["post"] == self.DELEGATE)


def village_accounts(user: User) -> UserQuerySet:
    """Active village accounts that hold or held a term `user` may see."""
    terms = VillageOfficial.objects.visible_to(user)
    return User.objects.filter(role=Role.VILLAGE_HEAD, is_active=True, pk__in=terms.values("user")).order_by("name")


def account_label(person: User) -> str:
    """A person in the list of accounts; two may have the same name."""
    return f"{person.name} ({person.username})"
