"""What pages are called, in titles and URLs, that are there to be filled in: for an account, a message, an order."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from scrape.patterns import compiled_late
from scrape.text import without_accents

_LOGIN: Final = """
login|log on|log in|sign in|sign on|log in or register|log in or sign up|login register|login signup|sign in or register
sign in register|sign in or sign up|register or log in|register login|sign up or log in|login and registration
account recovery|recover account|forgot|user account
anmelden|anmeldung|einloggen|anmelden oder registrieren|mein konto|kundenkonto|se connecter|connexion|identification
identifiez-vous|mon compte|iniciar sesión|inicio de sesión|acceder|acceso|ingresar|ingreso|mi cuenta|accedi|accesso|entrar
inloggen|aanmelden|mijn account|logga in|inloggning|logg inn|innlogging|log ind|kirjaudu|kirjaudu sisään|kirjautuminen
zaloguj się|logowanie|přihlášení|přihlásit se|prihlásenie|prihlásiť sa|bejelentkezés|belépés|autentificare|conectare
giriş|giriş yap|üye girişi|вход|войти|авторизация|вхід|увійти|σύνδεση|ログイン|会員ログイン|登录|登入|登錄|用户登录|会员登录|로그인
تسجيل الدخول|התחברות|đăng nhập|masuk
"""
_REGISTER: Final = """
register|registration|sign up|signup|create account|create an account|create your account|create a new account
create new account|create user|create profile|open an account|add user|new user|new account|new customer|register user
regist|reg|register account|register an account|account create|account registration|user registration|join|join us|join now
registrieren|registrierung|neues konto|konto erstellen|konto anlegen|konto eröffnen|kundenkonto anlegen
kundenkonto erstellen|kundenkonto eröffnen|benutzerkonto anlegen|benutzerkonto erstellen|neues benutzerkonto|neukunde
inscription|s'inscrire|inscrivez-vous|créer un compte|créer mon compte|créer votre compte|création de compte
registro|registrarse|regístrate|regístrese|crear cuenta|crear una cuenta|crear tu cuenta|nueva cuenta
cadastro|cadastre-se|criar conta|criar uma conta|registo|registar|registar-se|registrar
registrazione|registrati|iscrizione|iscriviti|crea un account|crea account|nuovo account
registreren|registreer|registratie|account aanmaken|maak een account|aanmelding|registrera|registrera dig|registrering
skapa konto|skapa ett konto|bli medlem|nytt konto|opret bruger|opret konto|opret profil|opret en konto|ny bruger
registrer|registrer deg|registrer dig|opprett konto|rekisteröidy|rekisteröityminen|luo tili|luo tunnus|luo uusi tili
rejestracja|zarejestruj się|załóż konto|nowe konto|registrace|registrácia|zaregistrovat se|vytvořit účet|registracija
regisztráció|înregistrare|creare cont|creează cont|cont nou|kayıt|kayıt ol|üye ol|üyelik
регистрация|зарегистрироваться|создать аккаунт|регистрация нового пользователя|реєстрація|εγγραφή
会員登録|新規登録|新規会員登録|ユーザー登録|アカウント作成|注册|註冊|用户注册|会员注册|免费注册|新用户注册|회원가입
إنشاء حساب|التسجيل|ثبت نام|đăng ký|daftar
"""
_RESET: Final = """
passwort vergessen|kennwort vergessen|passwort zurücksetzen|passwort zuruecksetzen|passwort anfordern|neues passwort
kennwort anfordern|kennwort zurücksetzen|neues passwort anfordern|vergessenes passwort|passwort ändern
sie haben ihr passwort vergessen|haben sie ihr passwort vergessen|ich habe mein passwort vergessen
mot de passe oublié|mot de passe perdu|mdp oublié|passe oublié|vous avez oublié votre mot de passe
j'ai oublié mon mot de passe|récupération du mot de passe|récupération de mot de passe|récupérer mot de passe
réinitialiser le mot de passe|réinitialiser votre mot de passe|réinitialisation du mot de passe
olvidé mi contraseña|olvidaste tu contraseña|has olvidado tu contraseña|ha olvidado su contraseña|recuperar contraseña
recuperar la contraseña|recuperar clave|recuperar password|contraseña olvidada|restablecer contraseña|recuperación de contraseña
esqueci minha senha|esqueci a senha|esqueceu a senha|esqueceu sua senha|recuperar senha|recuperar a senha
recuperação de senha|redefinir senha|recuperar palavra-passe|hai dimenticato la password|password dimenticata
dimenticato la password|recupera password|recupero password|recupera la password|password smarrita|reimposta password
wachtwoord vergeten|wachtwoord opvragen|wachtwoord herstellen|glömt lösenord|glömt ditt lösenord|glömt lösenordet
återställ lösenord|nytt lösenord|glemt adgangskode|glemt din adgangskode|glemt kode|glemt kodeord|ny adgangskode
glemt passord|glemt passordet|nytt passord|unohtunut salasana|unohditko salasanasi|unohditko salasanan
salasana unohtunut|salasana unohtui|uusi salasana|zapomniane hasło|przypomnij hasło|przypomnienie hasła|odzyskaj hasło
odzyskiwanie hasła|reset hasła|nie pamiętasz hasła|nie pamiętam hasła|zapomniałeś hasła|zapomenuté heslo|ztracené heslo
zapomněli jste heslo|obnova hesla|obnovení hesla|zabudnuté heslo|zabudli ste heslo|obnovenie hesla
elfelejtett jelszó|jelszó emlékeztető|parolă uitată|ai uitat parola|recuperare parolă|resetare parolă
şifremi unuttum|parolamı unuttum|şifre sıfırlama|slaptažodžio priminimas|slaptažodžio atstatymas|pamiršote slaptažodį
забыли пароль|забыли свой пароль|восстановление пароля|восстановить пароль|напомнить пароль|напоминание пароля
сброс пароля|забравена парола|забули пароль|відновлення пароля|υπενθύμιση κωδικού|ξεχάσατε τον κωδικό
パスワード再発行|パスワード再設定|パスワードの再発行|パスワードの再設定|パスワードを忘れた方|パスワードを忘れた場合|パスワードをお忘れの方
忘记密码|找回密码|重置密码|忘記密碼|重設密碼|비밀번호 찾기|비밀번호 재설정|نسيت كلمة المرور|שכחתי סיסמה|quên mật khẩu|lupa password
"""
_MESSAGE: Final = """
contact|contact us|contact form|contact me|contact page|contact information|contact details|get in touch|email us
get in touch with us|send us a message|send us an email|send a message|send message|write to us|ask a question
feedback|your feedback|send feedback|feedback form|callback|request a callback
kontakt|kontaktformular|kontaktieren|kontaktieren sie uns|kontakt aufnehmen|schreiben sie uns|contactez-nous|nous contacter
contactez-moi|formulaire de contact|contacto|contactos|contáctenos|contáctanos|formulario de contacto|contato|contatos
fale conosco|entre em contato|contatti|contattaci|scrivici|contacteer ons|contactformulier|neem contact op|kontakta oss|kontakt os
kontakt oss|ota yhteyttä|yhteystiedot|palaute|kontakty|skontaktuj się z nami|napisz do nas|formularz kontaktowy
kontaktujte nás|napište nám|kapcsolat|iletişim|bize ulaşın|контакты|контакти|связаться с нами|обратная связь|напишите нам
пишите нам|свяжитесь с нами|επικοινωνία|お問い合わせ|お問合せ|お問い合わせフォーム|联系我们|聯絡我們|聯繫我們|문의하기|اتصل بنا|تماس با ما|צור קשר
liên hệ|hubungi kami
request information|request info|request a quote|get a quote|request a demo|book a demo|book an appointment
angebot anfordern|anfrageformular|termin vereinbaren|demande de devis|solicitar presupuesto|richiedi preventivo
richiesta informazioni|offerte aanvragen|zapytanie ofertowe|оставить заявку
newsletter|newsletter signup|newsletter subscription|newsletter anmeldung|newsletter abonnieren|subscribe|unsubscribe
new thread|new topic|post new thread|post new topic|create thread|make thread|start new topic|new post|post reply|reply
"""
_ORDER: Final = """
cart|your cart|my cart|shopping cart|your shopping cart|view cart|basket|your basket|shopping basket|shopping bag|checkout
secure checkout|place order|order form|application form|apply now|booking form
reservation form|book now|donate|make a donation|order status|track order|track your order|order tracking
warenkorb|ihr warenkorb|einkaufswagen|zur kasse|kasse|bestellformular|bestellstatus|panier|mon panier|votre panier
carrito|mi carrito|carrito de compras|carrinho|carrinho de compras|carrello|winkelwagen|winkelwagentje|winkelmand|varukorg
varukorgen|indkøbskurv|handlekurv|ostoskori|koszyk|nákupní košík|košík|nákupný košík|kosár|sepet|sepetim|корзина
оформление заказа|количка|カート|ショッピングカート|買い物かご|購物車|购物车|장바구니
"""
_SEARCH: Final = """
search|search form|search results|advanced search|suche|erweiterte suche|suchergebnisse|recherche|recherche avancée
resultados de búsqueda|buscar|búsqueda|búsqueda avanzada|busca|pesquisa|ricerca|ricerca avanzata|zoeken|avancerad sökning
haku|szukaj|wyszukiwarka|wyszukiwanie|vyhledávání|keresés|arama|поиск|расширенный поиск|検索|搜索|검색
"""

_RESET_IN_ENGLISH = compiled_late(
    r"(?:ihave)?(?:forg[oe]t|forgotten|lost|lose|reset|recover|retrieve|request|change|remind|resend|send|mail)"
    r"(?:an?|your|my|the|me)?(?:new|lost|forgotten)?(?:username|login)?(?:or|and)?(?:password|passwd|pass|pwd|pw)"
    r"|(?:lost|forgot|forgotten|mail)?(?:password|passwd|pwd)"
    r"(?:reset|recovery?|retrieval|retrieve|reminder|remind|help|request|assistance|forgotten|forgot|lost|restore|new)"
)
_AFFIXES = compiled_late(
    r"(?:please|special|do|wp|admin|user|member|customer|client|account|online|free|new|my|your)*"
    r"(?P<name>.+?)(?:form(?:ular)?|page|here|now|today|forfree|account|information|step(?:one|two)?)?"
)
"""Letters around a name that make it no other; what is left is the shortest that does."""
NAME_MAX: Final = 60
"""Characters of a name that are looked at: a headline mostly has more."""


def form_name(name: str) -> str | None:
    """The letters of the form's name that is all of a title or of a part of a URL, without what stands around it."""
    if len(name) > NAME_MAX:
        return None
    letters = _letters(name)
    if letters in _form_names():
        return letters
    if not letters.isascii() or not letters:
        return None
    found = _AFFIXES.fullmatch(letters)
    core = found["name"] if found else letters
    return core if core in _form_names() or _RESET_IN_ENGLISH.fullmatch(core) else None


def is_account_word(name: str) -> bool:
    """Whether a form's name is one word for an account, whose form asks for a password."""
    return name in _words_of(_LOGIN + _REGISTER)


def is_common_word(name: str) -> bool:
    """Whether a form's name is one word, which may as well be a subject: a film, a command, a part of a bird book."""
    return name in _words_of(_MESSAGE + _ORDER + _SEARCH)


def _letters(text: str) -> str:
    """The letters alone, in lower case and without accents, which URLs leave out."""
    return "".join(filter(str.isalpha, without_accents(text).lower()))


@lru_cache(maxsize=1)
def _form_names() -> frozenset[str]:
    return frozenset(map(_letters, _listed("".join((_LOGIN, _REGISTER, _RESET, _MESSAGE, _ORDER, _SEARCH))))) - {""}


@lru_cache(maxsize=2)
def _words_of(names: str) -> frozenset[str]:
    return frozenset(_letters(name) for name in _listed(names) if " " not in name)


def _listed(names: str) -> list[str]:
    return names.replace("\n", "|").split("|")
