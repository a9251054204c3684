"""Wordings of the frame in languages with fewer pages, by the pattern that they are a part of: Baltic, South and West
Slavic ones, Hungarian, Georgian, Armenian, and those of India and South East Asia."""

from __future__ import annotations

from typing import Final

SHARE_BAR: Final = {
    "slavic": r"podijeli(?:te)?(?: (?:na .{3,20}|članak|vijest|objavu))?|podeli(?:te)?(?: (?:vest|članak|objavu|na .{3,20}))?|sdílejte"
    r"|zdieľa(?:ť|jte)(?: (?:na .{3,20}|článok))?|podziel się(?: (?:na .{3,20}|artykułem|wpisem))?",
    "baltic": r"(?:pasi)?dalin(?:tis?|kitės)(?: (?:su draugais|facebook))?|dalīties(?: (?:ar draugiem|facebook))?|dalies(?: ar draugiem)?"
    r"|jaga(?: (?:facebookis|twitteris|sõpradega|artiklit|postitust))?",
    "asian": r"bagikan (?:artikel|berita|tulisan) ini|sebarkan",
    "uralic": r"megosztás|oszd meg(?: (?:a )?.{3,20})?!?|ossza meg (?:ismerőseivel|barátaival)!?",
    "shared_bg": r"сподел(?:и|ете)(?: във? .{3,20}| статията)?|подели(?:те)?(?: (?:вест|чланак|објаву|на .{3,20}))?|под[іе]л(?:ись|іться|итесь) з друзями"
    r"|поделитесь с друзьями",
    "shared_hi": r"გაზიარება|გააზიარე(?:თ)?|გაუზიარეთ? მეგობრებს|կիսվել(?: .{3,20})?|(?:ফেসবুকে )?শেয়ার করুন|(?:फेसबुक|व्हाट्सएप) पर (?:शेयर|साझा) करें"
    r"|(?:இதைப் )?பகிர(?:்|வும்)?|แชร์(?:ไปยัง|ไปที่|ผ่าน|ลง) ?.{2,12}|شارك(?:ها|نا)? (?:على|عبر) .{3,20}",
}
TAGS: Final = {
    "latin": r"(?:žymos|raktažodžiai|birkas|atslēgvārdi|sildid|märksõnad|oznake|tagovi|ključne (?:riječi|reči)|tagy|thẻ|kategorija|kategooria|kategória) ?: ?.{0,200}"
    r"|žymos|birkas|sildid|oznake|tagovi|tagy|štítky|címkék|tagi|từ khóa|từ khoá",
    "tagged_bg": r"(?:етикети|тагове|ознаке|тагови|категория|категорија) ?: ?.{0,200}|етикети|тагове|ознаке|тагови|теги|мітки|метки",
    "tagged_hi": r"(?:ტეგები|თეგები|კატეგორია|պիտակներ|թեգեր|ট্যাগ|বিভাগ|குறிச்சொற்கள்|קטגוריה) ?[:՝] ?.{0,200}|ტეგები|თეგები|պիտակներ|ট্যাগ"
    r"|குறிச்சொற்கள்|टैग|الوسوم|وسوم|태그|タグ",
}
ADJACENT_ARTICLE: Final = {
    "next_uk": r"(?:попередній|наступний) запис|(?:попередня|наступна) статт[яі]|претходно|следеће",
    "next_hi": r"(?:წინა|შემდეგი) (?:სტატია|სიახლე|პოსტი)|(?:पिछला|अगला) लेख|(?:পূর্ববর্তী|পরবর্তী) (?:সংবাদ|খবর|পোস্ট)|(?:முந்தைய|அடுத்த) (?:பதிவு|கட்டுரை)"
    r"|(?:이전|다음)글(?: ?: ?.{0,60})?",
}
NAVIGATION: Final = {
    "back": r"wróć(?: do (?:listy|aktualności|góry))?|powrót do (?:listy|aktualności)|zpět(?: na (?:seznam|novinky|aktuality|úvod|přehled|výpis))?"
    r"|(?:na)?späť(?: na (?:zoznam|aktuality|novinky|úvod|prehľad))?|vissza(?: a (?:hírekhez|listához|főoldalra|kezdőlapra))?"
    r"|natrag(?: na (?:vijesti|početnu|popis))?|(?:povratak|nazad) na (?:vijesti|vesti|početnu|listu)|atgal(?: į (?:sąrašą|naujienas|viršų))?"
    r"|grįžti(?: į (?:sąrašą|naujienas|pradžią))?|atpakaļ(?: uz (?:sarakstu|jaunumiem|sākumu))?|tagasi(?: (?:uudiste juurde|avalehele|nimekirja|üles))?"
    r"|quay lại|về trang chủ|kembali ke (?:daftar|beranda|atas)",
    "more": r"daugiau naujienų|skaityti (?:daugiau|toliau)|lasīt vairāk|loe edasi|vaata lisaks|pročitaj(?:te)? više|opširnije|čítať ďalej|celý (?:článek|článok)"
    r"|tovább olvasom|selengkapnya",
    "back_ru": r"вернуться (?:назад|к списку(?: новостей)?)|назад(?: к списку(?: новостей)?)?|повернутися (?:назад|до (?:списку|новин))|назад до (?:списку|новин)"
    r"|обратно към (?:новините|списъка)|назад на (?:вести|почетну)|(?:прочети|виж) (?:още|повече)|опширније|більше новин",
    "back_hi": r"უკან(?: დაბრუნება)?|ვრცლად|վերադառնալ|חזרה ל(?:רשימה|ראש העמוד|דף הבית)|العودة إلى القائمة|رجوع|ย้อนกลับ|กลับ(?:ไป)?หน้า(?:หลัก|แรก)|वापस जाएं"
    r"|(?:お知らせ|ニュース|新着情報)?一覧(?:へ|に)(?:戻る|もどる)?|(?:前のページに)?戻る|목록(?:으로|보기|가기)?|返回(?:列表|上一[页頁]|上级)?|阅读全文|查看更多",
}
RELATED_LABEL: Final = {
    "latin": r"saist(?:ītie|īti) raksti|līdzīgi raksti|lasi(?:et)? arī|seotud uudised|taip pat skaitykite|sličn[ei] (?:vijesti|vesti|članci)|podobné články"
    r"|ezt is olvas(?:d|sa)(?: el)?|hasonló (?:bejegyzések|cikkek)|további hírek|bài viết (?:cùng (?:chủ đề|chuyên mục)|mới nhất)|tin cùng (?:chuyên mục|chủ đề)"
    r"|berita (?:populer|terpopuler)",
    "related_bg": r"прочети (?:още|и)|още по темата|подобни (?:статии|новини)|вижте също|прочитајте (?:још|и)|повезане вести|слични чланци|схожі записи|похожие новости",
    "related_hi": r"(?:წაიკითხეთ|იხილეთ) ასევე|მსგავსი (?:სიახლეები|სტატიები)|დაკავშირებული (?:სტატიები|სიახლეები)|կարդացեք նա(?:և|եւ)|նմանատիպ նորություններ"
    r"|সংশ্লিষ্ট (?:খবর|সংবাদ)|এই বিভাগের (?:আরও|আরো|অন্যান্য) (?:খবর|সংবাদ)|மேலும் படிக்க|இதையும் படியுங்கள்|தொடர்புடைய (?:செய்திகள்|பதிவுகள்|கட்டுரைகள்)"
    r"|(?:מאמרים|פוסטים) (?:נוספים|קשורים)|ראו גם|こちら(?:の記事)?もおすすめ|(?:관련|다른) ?글",
}
COMMENT_SECTION: Final = {
    "counted_hi": r"(?:კომენტარები|մեկնաբանություններ|टिप्पणिया[ँं]|মন্তব্য|கருத்துகள்|التعليقات)(?: ?\(\d+\)?)?",
}
COMMENT_PROMPT: Final = {
    "latin": r"ostavi(?:te)? (?:komentar|odgovor)|komentuoti|(?:parašykite|palikite|rašykite) komentarą|komentēt|(?:atstāt|pievienot) komentāru|kommenteeri"
    r"|szólj hozzá!?|tulis komentar|để lại (?:một )?bình luận|twój adres e-?mail nie zostanie opublikowany.{0,60}",
    "left_hi": r"(?:დატოვეთ?|დაამატეთ?) კომენტარი|კომენტარის (?:დატოვება|დამატება)|թողնել մեկնաբանություն|(?:एक )?टिप्पणी (?:छोड़ें|दें)|মন্তব্য করুন|আপনার মতামত লিখুন"
    r"|கருத்து தெரிவிக்க(?:வும்)?|மறுமொழி இடவும்|(?:הוסף|השאירו|השאר) תגובה|إضافة تعليق"
    r"|(?:आपका ईमेल पता|আপনার ই-?মেইল .{3,12}|อีเมลของคุณ) ?(?:प्रकाशित नहीं किया जाएगा|প্রকাশি?ত হবে না|จะไม่แสดงให้คนอื่นเห็น).{0,60}",
}
NEWSLETTER: Final = {
    "latin": r"prijavi(?:te)? se na (?:naš )?newsletter|odebírat newsletter|prihlás(?:te|iť) sa na odber (?:noviniek|newslettera)|prenumeruoki(?:te)? naujienlaiškį"
    r"|pieteikties jaunumiem|piesakies jaunumiem|liitu uudiskirjaga|đăng ký nhận (?:bản )?tin|berlangganan (?:newsletter|buletin)",
    "letter_hi": r"абонира(?:й|йте) се за (?:нашия )?бюлетина?|пријавите се на (?:билтен|њузлетер)|הרשמה לניוזלטר|สมัครรับ(?:จดหมายข่าว|ข่าวสาร)|გამოიწერეთ? სიახლეები"
    r"|բաժանորդագրվել|न्यूज़लेटर की सदस्यता लें",
}
NETWORK_NAME: Final = {
    "seen": r"(?:odsłon[ya]?|liczba (?:wyświetleń|odsłon)|wyświetleń|zobrazen[oí]|počet zobrazení|megtekintések|peržiūros|skatījumi|vaatamisi|pregleda|dilihat) ?: ?\d[\d ,.]*(?:x|×| kali)?",
    "seen_bg": r"(?:прегледи|количество просмотров|кількість переглядів|прегледа|צפיות|ნახვები|ნახვა|จำนวนผู้(?:เข้า)?ชม|เข้าชม|点击数?|點擊數?) ?[:：] ?\d[\d ,.]*|อ่าน \d[\d,]* ครั้ง",
}
