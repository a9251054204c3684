"""What the components that sites are built of today say by themselves: buttons that copy, links to all posts, cards of
authors, lists of neighbours. Pages of such sites have class names that say nothing of it.
"""

from __future__ import annotations

from typing import Final

NAVIGATION: Final = {
    "copied": r"(?:the )?link (?:was )?copied(?: to (?:the |your )?clipboard)?|copied to (?:the |your )?clipboard|copy link to (?:this )?(?:section|heading)"
    r"|(?:der )?link (?:wurde )?(?:in die zwischenablage )?kopiert|(?:le )?lien (?:a été )?copié|enlace copiado(?: al portapapeles)?"
    r"|link copiado(?: para a área de transferência)?|link copiato(?: negli appunti)?|link gekopieerd|skopiowano link|link (?:został )?skopiowany"
    r"|bağlantı kopyalandı|länk(?:en)? kopierad",
    "copied_ru": r"ссылка скопирована|посилання скопійовано|リンクをコピーしました|(?:链接已|已)复制(?:链接)?|링크가 복사되었습니다",
    "all_posts": r"back to (?:all )?(?:the )?(?:blog )?posts|all (?:posts|articles)|(?:see|view|show) all (?:the )?(?:(?:blog )?posts|articles|stories|news)"
    r"|(?:(?:zurück )?zu )?alle[nr]? (?:aktuellen |weiteren )?(?:beiträgen?|artikeln?|berichten?|meldungen|nachrichten|neuigkeiten|news)(?: (?:anzeigen|ansehen))?|(?:zurück )?(?:zum|zur) (?:blog|artikelübersicht|übersicht)|(?:retour (?:au blog|à la liste|aux articles)|(?:voir )?tous les articles)"
    r"|volver (?:al blog|al listado|a (?:las )?noticias)|(?:ver )?tod(?:os los artículos|as las (?:noticias|entradas))|voltar (?:ao blog|para o blog)|(?:ver )?todos os (?:artigos|posts)"
    r"|torna (?:al blog|alla lista|all'elenco)|(?:vedi )?tutti gli articoli|terug naar (?:het )?(?:overzicht|blog)|(?:bekijk )?alle (?:berichten|artikelen)"
    r"|(?:wróć|powrót) do (?:bloga|listy)|(?:zobacz )?wszystkie (?:wpisy|artykuły)|bloga dön|tüm yazılar|(?:visa )?alla (?:inlägg|artiklar)",
    "all_posts_ru": r"(?:вернуться|назад) (?:в блог|к списку|ко всем (?:статьям|записям))|все (?:статьи|записи)|(?:усі|всі) (?:статті|записи)|όλα τα άρθρα"
    r"|ブログに戻る|(?:記事)?一覧(?:に戻る|へ(?:戻る)?)|(?:返回)?(?:文章|新闻)列表|返回列表|所有文章|(?:查看)?全部文章|목록(?:으로(?: 돌아가기)?| ?보기)|전체 ?글(?: 보기)?"
    r"|جميع المقالات|सभी लेख",
    "edit_on": r"(?:modifica questa pagina|editar esta página|bewerk deze pagina|edytuj tę stronę|upravit (?:tuto )?stránku|redigera (?:den här )?sidan|bu sayfayı düzenle)"
    r"(?: (?:su|em|no|op|na|på|en) github(?:ie)?)?|view (?:the )?source on git(?:hub|lab)|quelltext auf github ansehen|voir la source sur github|ver (?:el )?código en github"
    r"|github ?(?:で(?:このページを)?編集(?:する)?|에서 (?:이 페이지 )?(?:수정|편집)(?:하기)?)",
    "edit_on_ru": r"редактировать (?:эту )?(?:страницу )?на github|редагувати (?:цю )?сторінку (?:на|в) github"
    r"|在 ?github ?上(?:编辑|編輯|修改)(?:此|这一|本)?[页頁]面?",
    "discuss": r"discuss (?:this )?(?:post |article )?on (?:hacker news|reddit|lobsters|lobste\.rs|mastodon|bluesky|twitter|x|linkedin|github)",
    "helped_ko": r"도움이 (?:되었나요|되셨나요)\?|هل كان(?:ت)? (?:هذا|هذه) (?:المقال|الصفحة|المحتوى) مفيد(?:ا|ًا|اً|ة)? ?؟|क्या यह (?:पृष्ठ|लेख|जानकारी) (?:उपयोगी|मददगार) (?:था|थी) ?\?",
    "toc_ja": r"この記事の(?:目次|もくじ)",
    "board": r"viewing \d+ (?:posts?|repl(?:y|ies)|topics?) ?[-–] ?\d+ through \d+ \(of \d+ total\)?"
    r"|this topic (?:has|contains) \d+ repl(?:y|ies), \d+ voices?,? and was last updated .{4,120}|the topic .{2,120} is closed to new (?:replies|topics and replies)",
}
"""Of bbPress the last."""
RELATED_LABEL: Final = {
    "liked": r"you(?:'ll| will) also (?:like|love|enjoy)|(?:stories|articles|posts) for you|explore more topics|related (?:contacts|links|resources) and (?:contacts|links|resources)"
    r"|(?:à découvrir|à consulter) aussi|(?:articles|billets) récents|también (?:te|le) puede gustar|en esta misma sección|(?:artículos|noticias) recientes"
    r"|(?:artigos|posts) recentes|articoli recenti|recente (?:berichten|artikelen)|dit vind je misschien ook leuk|(?:ostatnie|najnowsze) wpisy|może cię (?:też |również )?zainteresować",
    "liked_ru": r"(?:ещё |еще |это )?интересно почитать|вам (?:также |тоже )?(?:может быть интересно|может понравиться|будет интересно)|вам (?:также|тоже) понравится|смотрите также"
    r"|вам (?:також |теж )?(?:може бути цікаво|може сподобатися)|вам (?:також|теж) сподобається|最近の(?:記事|投稿)|関連する記事|相关推荐|相關推薦|이런 글은 어때요",
}
COMMENT_PROMPT: Final = {
    "needs_script": r"please enable (?:js|javascript) to use the comments?(?: form)?"
    r"|comments are (?:disabled|hidden|blocked) because you have not (?:consented|agreed|accepted)\b.{0,160}",
    "none_yet": r"be the first to review \".{2,80}",
}
ABOUT_AUTHOR: Final = {
    "who_el": r"σχετικά με τ(?:ον|ην) (?:συντάκτη|συντάκτρια|συγγραφέα|αρθρογράφο)|著者(?:について|紹介|プロフィール)|(?:この記事の)?(?:ライター|筆者)(?:紹介|プロフィール)"
    r"|[关關][于於](?:本文)?作者|(?:작성자|글쓴이|저자) 소개",
}
APPEAL: Final = {
    "give": r"(?:jetzt|online) spenden|(?:je )?fai(?:re|s) un don|ha(?:z|ga) (?:una donación|un donativo)|apóyanos|apoie(?:-nos)? nosso trabalho|faça uma doação"
    r"|fai una donazione|dona ora|doneer(?: nu)?|wpłać darowiznę|przekaż darowiznę"
    r"|help us (?:keep going|continue|carry on)|(?:helfen sie|hilf|helft) uns,? (?:weiterzumachen|dabei)|aidez-nous à (?:continuer|tenir)|ay[uú]d[ae]nos a (?:seguir|continuar)"
    r"|aiutaci a (?:continuare|andare avanti)|ajude-nos a continuar|help ons (?:doorgaan|verder)|pomóż nam (?:działać|trwać)(?: dalej)?",
    "give_ru": r"сделать пожертвование|пожертвовать|зробити (?:внесок|пожертву)|寄付(?:する|のお願い)|후원하기"
    r"|помогите нам продолжать(?: работу)?|допоможіть нам працювати далі"
    r"|(?:私たち|当サイト|本[紙誌])の(?:報道|取材|活動|ジャーナリズム)を(?:支えて|応援して|ご支援)(?:ください|下さい)"
    r"|支持我们的(?:报道|工作|新闻)|支持我們的(?:報導|報道|工作|新聞)|(?:저희|우리)(?:의)? (?:보도|취재|활동)[을를] (?:후원|응원)해 ?주세요",
}
ADJACENT_ARTICLE: Final = {
    "adjacent_el": r"προηγ(?:ού|ου)μεν[οη]|επ[όο]μεν[οη]",
}
NEWSLETTER: Final = {
    "weekly": r"(?:apúnt(?:ate|ese)|suscr[ií]b(?:ete|ase)|regístr(?:ate|ese)) a (?:nuestr[oa] (?:\w+ )?(?:carta|boletín|lista de correo|newsletter)\b.{0,120}"
    r"|(?:la|el) (?:carta|boletín|newsletter)(?: (?:semanal|diari[oa]|mensual|gratuit[oa]))?(?: (?:y|para) recib\w+ .{2,100})?)"
    r"|no (?:te pierdas|se pierda) (?:ningun[oa]|ningún) (?:historia|artículo|noticia|entrada|publicación)"
    r"|verpass(?:e|en sie)? keine[nr]? (?:artikel|beitrag|geschichte|neuigkeit(?:en)?)(?: mehr)?|keine[nr]? (?:artikel|beitrag|geschichte)(?: mehr)? verpassen"
    r"|ne (?:manquez|ratez) (?:aucun(?:e)?|plus aucun(?:e)?) (?:récit|article|actualité|billet)|(?:get|join) our newsletter",
    "weekly_ja": r".{0,12}(?:メール|メルマガ|ニュースレター)に登録すると.{2,50}を(?:お届け|お送り)(?:し|いた).{0,12}|(?:メルマガ|メールマガジン)(?:に|を)?登録(?:する)?|新しい記事を見逃さない",
}
