"""Short frequent words by language, by which a text's language is told: a table, no logic.

They are those that running text of a language can hardly do without: articles, prepositions, conjunctions,
pronouns, forms of `to be`. A word may stand for several languages; it says the less, the more they are.
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "en": "the of and to in is that for it with as was on are be this have from by or an at you not but they his "
    "which he she we their has will can more about when your what there were been if who would our its all so",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
    "bis mehr durch man sein wurde ich wir ihr kann",
    "fr": "de la le et les des en un du une est que pour qui dans par plus pas au sur ne se ce il sont avec ou son aux "
    "cette ont mais comme nous vous je elle leur sa ses on été c'est d'une qu'il être fait tout aussi deux ces",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
    "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
    "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela são você",
    "it": "di e il la che in un per è una del non con si le da i della al dei sono ha più alla come nel gli ma anche "
    "lo delle questo se su dal o ci nella suo essere degli tra due stato ed cui era",
    "nl": "de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij nog uit door over "
    "ze naar heeft hij worden of wordt tot je meer deze was kan geen werd had hun wel zich",
    "pl": "w i na z się do nie że to jest o jak za od po co tak ale przez dla są być oraz już tego tym czy może "
    "który które jego był tylko ze ich jej lub przy także roku także została",
    "cs": "a se na je v že s z do o to i ve za si jako pro by k ale po od jsou jsem které který bylo byl jeho také "
    "při tak není nebo může až podle jen své být která než už roku",
    "sk": "a sa na v je že s z do o to aj vo za si ako pre by k ale po od sú som ktoré ktorý bolo bol jeho tiež pri "
    "tak nie alebo môže až podľa len svoje byť ktorá než už roku",
    "sl": "in je v na za da se so z pa ki tudi po s ne bi kot ali o od iz pri do še ga kar lahko ker več bo samo "
    "biti bil bila leta med jih sem smo",
    "hr": "i je u na da se za su s od o a kao koji ne to iz će što koja bi ali do ili bio sve po nije samo više kako "
    "koje bila godine nakon",
    "hu": "a az és hogy nem is egy ez meg már csak de ha mint volt van kell még azt vagy el sem lehet után minden "
    "azonban pedig között szerint akkor ami lesz",
    "ro": "de în și a la cu o pe că nu din se care un este pentru mai ce au fost sunt ca prin dar sau după între "
    "această acest fi lui sa până când și ale era ei",
    "sv": "och i att en det som på är av för med den till inte om har ett de var men jag sig från vi så kan han när "
    "man nu också efter eller hade skulle blir under",
    "da": "og i at det er en til på af for med de den som ikke der har et fra men om han var jeg vi kan man så også "
    "være efter eller når skal havde blev hvor",
    "no": "og i å det er en på til som for med av at ikke de har den et om fra men var jeg vi kan han så også være "
    "etter eller når skal hadde ble hvor noen bare mer",
    "fi": "ja on ei että se oli hän mutta kun niin myös joka ovat tai jos mukaan sekä ole kuin nyt vain sen olla "
    "mitä jo voi vielä jossa hänen tämä kanssa ollut",
    "et": "ja on ei et see oli ta kui aga ka mis ning oma ma nii siis või seda mida kes pole juba ainult tema veel "
    "kus selle olid välja",
    "lv": "un ir ar no kas uz par ka lai bet kā arī vai pēc tas to tika nav gan bija es tā viņš šo ko savu jau",
    "lt": "ir kad į yra su iš tai kaip bet o buvo apie dėl ar jau už po jo prie nuo tik savo jis gali taip dar kurie "
    "tačiau metu",
    "tr": "ve bir bu da de için ile olarak daha çok olan gibi en kadar sonra var ne ama o her olduğu değil ya ben "
    "göre tarafından ise oldu şey",
    "vi": "và của là có các cho được không trong với những một người để đã này khi từ cũng đến về như nhiều tại vào "
    "ra phải sẽ",
    "id": "yang dan di dengan untuk dari ini dalam tidak pada itu ke akan juga oleh adalah dapat sebagai lebih atau "
    "mereka karena kata bisa ada kami saya tersebut telah",
    "ca": "de la i el que a en els per les un amb del una és no al es com més són ha o seva però també l'any aquest "
    "aquesta entre dels d'un va ser hi pel",
    "sq": "të e në dhe i një me për që është nga nuk u më se si do ka kjo ky por janë ishte duke edhe tij kanë pas",
    "is": "og að í á er sem það um við til en ekki með af fyrir var hann því þá hún hefur eru frá eftir verið",
    "af": "die en van in is nie dat het te 'n met vir op wat hy om was sy aan ook sal as by deur kan maar ek hulle",
    "eu": "eta da ez bat du ere dira izan zuen dute hau egin baina den edo duen bere ditu zen dela baino",
    "gl": "de a o que e do da en un para non unha os no se na por máis as dos como pero foi ao el é súa ser tamén",
    "cy": "y yn a i o ar yr ac mae am ei wedi gan bod ond oedd fel eu hyn nid sydd cael neu mewn",
    "ga": "an na agus a i ar is go le bhí do sé ag tá ní mar sin de nach don sa leis",
    "la": "et in est non ut ad cum sed qui quod ex enim sit ac aut quae esse si per nec atque eius dolor amet",
    "tl": "ng sa ang na at mga ay ito para hindi ni kung siya may nang isang rin naman nila po",
    "sw": "ya na wa kwa ni katika za la hii kuwa huo hiyo cha kama wake pia yake hivyo lakini baada",
    "ru": "и в не на что с по как это из у за от так для но его а был к же все они или до мы она бы я при том "
    "только также уже было быть которые году",
    "uk": "і в не на що з до та як це у за від для але його й був про який також або із якщо є ми вони щоб бути під "
    "які року вже",
    "bg": "и на да в се за от не е са че с по като до това но след при ще има или бе му който към които само беше "
    "през така",
    "sr": "и је у на да се за су са од о а као који не то из ће што која би али до или био све по није само више "
    "како године",
    "mk": "и на да во се за од не е со што ќе ги го како но до тоа ја има при по или беше кои само дека",
    "be": "і ў не на што з да як гэта у за ад для але яго быў а пра які таксама або ёсць мы яны каб былі",
    "kk": "және бұл мен үшін бір де да деп болып бар болған оның сол ол екен осы жоқ көп туралы",
    "mn": "нь юм байна энэ болон гэж бол байсан улсын хүн тэр ба гэсэн",
    "ar": "في من على أن إلى عن التي ما هذا كان الذي مع لا هذه بعد بين أو قد لم كما هو هي ذلك إن كل وقال",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد اما شده بود کند های",
    "ur": "کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی تھا کر نہیں ایک تو ہو گیا",
    "ps": "په د او چې کې دی له ته يې سره دا به نه هم وو",
    "ckb": "لە و بە کە بۆ ئەم لەگەڵ ئەو هەر دا نا بوو",
    "he": "של את על לא כי הוא עם זה גם היא אל או אני יש כל היה אם כך בין הם אבל",
    "yi": "און אַז איז די פֿון ניט דער מיט האָט צו",
    "hi": "के में की है और से का को पर ने कि यह हैं भी एक नहीं इस लिए हो गया ही तो कर था",
    "mr": "आहे आणि या च्या मध्ये ते हे तर होते नाही की केली व एक आहेत होता करून",
    "ne": "छ र को मा लाई छन् पनि भएको यो भन्ने गरेको हो तथा गर्न",
}
