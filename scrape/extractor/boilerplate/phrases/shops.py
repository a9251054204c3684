"""What shops write beside their goods: counts of reviews, requests to write one, buttons of the cart."""

from __future__ import annotations

from scrape.extractor.boilerplate.phrases import lines

_N = r"[\d.,]+"

RATING = lines(
    en=rf"(?:{_N}\) ?)?\d[\d,]* (?:customer |user |verified |english )?(?:reviews?|ratings?)(?: based on {_N} (?:reviews?|ratings?)| with an average rating of {_N} out of 5 stars)?"
    rf"|based on {_N} (?:customer |user )?(?:reviews?|ratings?)|{_N}(?: {_N})? ?out of 5(?: stars)?,? ?\(?{_N}(?: (?:ratings?|reviews?|total votes))?"
    rf"|rated {_N} out of 5(?: stars)? ?(?:by|based on|\(?{_N}) ?.{{0,30}}|rating snapshot.{{0,24}}|average (?:customer )?rating ?: ?{_N}.{{0,20}}"
    r"|be the first to (?:review|rate) this (?:product|item)|(?:write|submit|add) (?:a|your)(?: own)?(?: customer| product)? review"
    r"|there are (?:currently )?no (?:customer |product )?reviews\b.{0,50}|no (?:customer )?reviews yet.{0,40}|current reviews ?: ?\d+"
    rf"|(?:read|see|view|show) (?:all )?{_N} (?:customer |user )?reviews",
    de=rf"{_N} (?:kunden)?(?:bewertung(?:en)?|rezension(?:en)?)|(?:jetzt |artikel |produkt )?bewert(?:en|ung (?:schreiben|abgeben))|(?:eine )?rezension (?:schreiben|verfassen)"
    rf"|bewertet mit {_N} von 5,? basierend auf {_N} (?:kunden)?bewertung(?:en)?|kundenrezensionen|(?:leider )?(?:sind|liegen) noch keine bewertungen vor.{{0,90}}|schreiben sie die erste (?:kunden)?(?:meinung|bewertung|rezension).{{0,40}}",
    fr=rf"noté {_N} sur 5 (?:basé sur|sur la base de) {_N} (?:notations?|notes?|avis)(?: clients?)?|{_N} avis(?: clients?)?|(?:donne[rz]|rédige[rz]|écri(?:re|vez)|laisse[rz]) (?:un|votre) avis|soyez le premier à (?:donner votre avis|laisser (?:un|votre) avis|commenter ce produit).{{0,30}}",
    es=rf"valorado (?:con|en) {_N} (?:de|sobre) 5 (?:en base a|basado en) {_N} valoraci(?:ón|ones)(?: de clientes?)?|{_N} (?:opiniones|valoraciones|reseñas)|(?:escrib[aei]r?|dejar?) (?:una|tu|su) (?:opinión|reseña|valoración)|sé el primero en (?:opinar|valorar|escribir una (?:opinión|reseña)).{{0,40}}",
    it=rf"{_N} recension[ei](?: de(?:l|i) client[ei])?|valutato {_N} su 5 su base di {_N} (?:recension[ei]|valutazion[ei])|(?:scrivi|aggiungi|lascia) (?:una|la tua|la prima) recensione",
    pt=rf"{_N} avaliaç(?:ão|ões)|(?:avaliad[oa]|classificad[oa]) (?:com |como )?{_N} (?:de|em) 5,? com base em {_N} .{{4,30}}|(?:escrev[ea]r?|faça) (?:uma|sua) avaliação|seja o primeiro a avaliar.{{0,40}}",
    nl=rf"{_N} (?:beoordeling(?:en)?|recensies?)|gewaardeerd {_N} (?:uit|op) 5 gebaseerd op {_N} klantbeoordeling(?:en)?|(?:schrijf|plaats) de eerste (?:review|beoordeling)(?: over dit product)?|schrijf (?:een|je|uw) (?:review|beoordeling|recensie)",
    pl=rf"oceniono {_N} na 5 na podstawie {_N} ocen(?:y|a)?(?: klient(?:a|ów))?|{_N} (?:opini[iae]|recenzj[aei])|(?:napisz|dodaj) (?:swoją )?(?:opinię|recenzję)",
    cs=rf"{_N} (?:recenz[eí]|hodnocení)|napsat recenzi",
    hu=rf"{_N} vélemény(?: írj(?:on)? véleményt)?|írj(?:on)? véleményt",
    ru=rf"{_N} отзыв(?:а|ов)?|(?:оставить|написать|добавить) отзыв",
)
"""How many readers judged what is sold. A review's own verdict, of four stars out of five, has no number of judges."""

CART = lines(
    en=r"add (?:this |item |all |both )?(?:to|2) (?:(?:my |your |the |shopping )?(?:cart|bag|basket|trolley|order)(?: ?[-–—•·|] ?[$£€] ?[\d.,]+)?|wish ?-?list|favou?rites|compare|registry)"
    r"|add to wish ?list.{0,40}|buy (?:it )?now|pre-?order(?: now| today| yours)?|view (?:your )?(?:cart|basket|bag)|(?:proceed to|go to) checkout|continue shopping|ask (?:us )?(?:a question about this (?:product|item)|about this (?:product|item))"
    r"|visit the .{2,40} store|email (?:to )?a friend|(?:notify|email) me when (?:available|back in stock)|tell a friend|size (?:chart|guide)|(?:hot )?wish lists? which contain this item"
    r"|this product was added to our catalog on .{6,40}|quantity|qty|add your (?:own )?tags"
    r"|pick-?up (?:is )?(?:currently |not )?(?:un)?available(?: (?:at|in) .{2,60})?|usually ready in .{2,30}|view store information"
    r"|in stock|(?:only )?\d+ (?:left )?in stock|couldn['’]t load pickup availability"
    r"|(?:tax(?:es)? included\.? ?)?(?:shipping|taxes|taxes and shipping|shipping and taxes) calculated at checkout\.?",
    de=r"(?:jetzt )?vorbestellen|in den (?:waren|einkaufs)(?:korb|wagen)(?: legen)?|zum warenkorb|weiter einkaufen|(?:auf (?:den|die)|zum|zur) (?:wunsch|merk)(?:zettel|liste)(?: setzen| hinzufügen)?|(?:sofort )?(?:vorrätig|lieferbar)|nur noch \d+ vorrätig|frage zum (?:produkt|artikel)(?: stellen)?|besuch(?:e|en sie) den .{2,40}[- ]store"
    r"|der artikel .{3,120} wurde (?:in den|ihrem) warenkorb (?:gelegt|hinzugefügt)|ihr warenkorb enthält .{3,80}|(?:artikel )?weiterempfehlen"
    r"|(?:diesen|dieser) artikel (?:haben wir|wurde) am .{6,40} in (?:unseren|den) katalog aufgenommen|menge|(?:(?:alle )?preise )?(?:inkl|zzgl|exkl)\.? .{0,24}(?:mwst|versand).{0,30}",
    fr=r"pré-?commander(?: maintenant)?|ajouter (?:au panier|à (?:ma|la) (?:liste|wishlist).{0,30}|aux favoris)|(?:voir|continuer) (?:mon panier|mes achats)|envoyer à un ami|visiter la boutique .{2,40}|quantité|(?:derniers articles |\d+ )?en stock",
    es=r"(?:añadir|agregar) (?:al? (?:carrito|carro|cesta)|a (?:la|mi) (?:cesta|lista de deseos)|a favoritos|para comparar)|comprar ahora|(?:pre-?ordenar|haz tu pre-?pedido)(?: ahora)?|seguir comprando|visita la tienda de .{2,40}|cantidad|(?:hay existencias|últimas unidades en stock|\d+ disponibles?)",
    it=r"aggiungi (?:al carrello|alla (?:lista dei desideri|wishlist)|ai preferiti)|acquista ora|pre-?ordina(?: ora)?|continua lo shopping|visita lo store di .{2,40}|quantità|(?:(?:non )?disponibile|ultimi articoli in magazzino|\d+ disponibili)",
    pt=r"adicionar (?:ao carrinho|à lista de desejos|aos favoritos)|comprar agora|continuar (?:a )?comprando|visite a loja .{2,40}|quantidade",
    nl=r"(?:in|toevoegen aan) (?:de )?winkel(?:wagen|mandje)|(?:nu )?pre-?orderen|verder winkelen|bezoek de .{2,40}[- ](?:winkel|store)|(?:toevoegen aan|op) (?:mijn )?verlanglijst(?:je)?|(?:\d+ )?op voorraad",
    pl=r"(?:dodaj )?do (?:koszyka|przechowalni|ulubionych|schowka)|kup teraz|zapytaj (?:o produkt|eksperta.{0,12})|pole[cć] (?:znajomemu|produkt)|sprawd[zźż] rozmiar|dodaj do (?:listy życzeń|porównania)|wyślij znajomemu|(?:na stanie|ostatnie sztuki w magazynie)",
    cs=r"(?:přidat |vložit )?do košíku|přidat (?:k porovnání|k oblíbeným)|poslat známému|skladem(?: ?\(?>? ?\d+ ks\)?)?",
    hu=r"kosárba(?: teszem| rakom)?|kívánságlistára",
    sv=r"lägg (?:i|till) (?:i )?(?:varukorgen|kundvagnen?)|köp nu|læg i kurv(?:en)?|legg i handlekurv",
    ru=r"(?:добавить )?в корзину|купить(?: в один клик| сейчас)?|(?:добавить )?(?:в избранное|к сравнению|в сравнение)|задать вопрос о товаре",
    tr=r"sepete (?:ekle|at)|hemen al|favorilere ekle",
    ja=r"(?:カート|買い物かご)に入れる|お気に入りに追加",
    zh=r"加入购物车|立即购买|加入收藏|收藏商品|加入購物車",
    ko=r"장바구니(?: ?담기)?|바로 ?구매|관심 ?상품(?: ?담기)?|구매하기",
)
"""What buttons of shops say."""

ADD_TO_CART = lines(
    en=r"add (?:this |item |all |both )?(?:to|2) (?:(?:my |your |the |shopping )?(?:cart|bag|basket|trolley|order))(?: ?[-–—•·|] ?[$£€] ?[\d.,]+)?|buy (?:it )?now|pre-?order(?: now| today| yours)?",
    de=r"(?:jetzt )?vorbestellen|in den (?:waren|einkaufs)(?:korb|wagen)(?: legen)?",
    fr=r"ajouter au panier|pré-?commander(?: maintenant)?",
    es=r"(?:añadir|agregar) al? (?:la )?(?:carrito|carro|cesta)|comprar ahora|(?:pre-?ordenar|haz tu pre-?pedido)(?: ahora)?",
    it=r"aggiungi al carrello|acquista ora|pre-?ordina(?: ora)?",
    pt=r"adicionar ao carrinho|comprar agora",
    nl=r"(?:in|toevoegen aan) (?:de )?winkel(?:wagen|mandje)|(?:nu )?pre-?orderen",
    pl=r"(?:dodaj )?do koszyka|kup teraz",
    cs=r"(?:přidat |vložit )?do košíku",
    hu=r"kosárba(?: teszem| rakom)?",
    sv=r"lägg (?:i|till) (?:i )?(?:varukorgen|kundvagnen?)|köp nu|læg i kurv(?:en)?|legg i handlekurv",
    ru=r"(?:добавить )?в корзину|купить(?: в один клик| сейчас)?",
    tr=r"sepete (?:ekle|at)|hemen al",
    ja=r"(?:カート|買い物かご)に入れる",
    zh=r"加入购物车|立即购买|加入購物車",
    ko=r"장바구니 ?담기|바로 ?구매|구매하기",
)
"""Those of them that only pages with something to sell have."""

_WHO = r"(?:customer|user|product|buyer|shopper|member|learner|student|reader|verified|owner)s?'?s?"

_COUNTED = rf" ?\(?{_N}\)?"

REVIEWS = lines(
    en=rf"(?:(?:all |our |latest |recent |top )?{_WHO} (?:reviews|ratings|feedback)(?: (?:and|&) (?:ratings|reviews|feedback))?|ratings? (?:and|&) reviews?"
    rf"|reviews? (?:for|of|about|on) this (?:item|product|course|book|app|shop)|seller feedback)(?:{_COUNTED})?|reviews{_COUNTED}",
    de=rf"(?:kunden|produkt)(?:bewertungen|rezensionen|meinungen)(?:{_COUNTED})?|(?:bewertungen|rezensionen){_COUNTED}",
    fr=rf"avis (?:des |de nos )?(?:clients?|consommateurs|utilisateurs|acheteurs)(?:{_COUNTED})?",
    es=rf"(?:opiniones|valoraciones|reseñas) de (?:(?:los|nuestros) )?(?:clientes|usuarios|compradores)(?:{_COUNTED})?",
    it=rf"recensioni (?:dei |di )?(?:nostri )?(?:clienti|utenti)(?:{_COUNTED})?",
    pt=rf"avaliações (?:dos |de )?(?:clientes|usuários|utilizadores)(?:{_COUNTED})?",
    nl=rf"(?:klant|product)(?:beoordelingen|recensies|reviews)(?:{_COUNTED})?",
    pl=rf"opinie (?:klientów|o produkcie|użytkowników)(?:{_COUNTED})?",
    ja=r"(?:カスタマー|商品)レビュー",
)
"""What stands over what customers say. A `Reviews` without their number is over what papers say, too: golds of four such
sections of games keep all."""
