⟦PERSON|Aroa Villaverde⟧ ⟦G1|scored both goals⟧ as ⟦TEAM|Badalona Women⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Espanyol⟧ and move up to seventh. The midfielder ⟦G3|levelled⟧ with a header on the ⟦MINUTE|hour⟧ and ⟦G4|put the hosts ahead⟧ from the edge of the area ⟦MINUTE|14 minutes later⟧. ⟦PERSON|Ainoa Campoamor⟧'s ⟦G5|strike⟧ on ⟦MINUTE|18 minutes⟧ had given ⟦TEAM|Espanyol⟧ hope of a first away win.

⟦PERSON|Bálint Szoboszlay⟧ tested ⟦PERSON|Predrag Rajčević⟧ from distance, ⟦PERSON|Loïc Négrier⟧ saw his cross-shot turned against the bar and ⟦PERSON|Barnabás Vargányi⟧ was flagged offside when clean through. ⟦TEAM|Hungary⟧ had the upper hand throughout the first half in ⟦GPE|Belgrade⟧ but had nothing to show for it.

⟦TEAM|Mexico⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Canada⟧: ⟦PERSON|Charlyn Corrales⟧ on target again. The striker, who plays for ⟦TEAM|Pachuca⟧, ⟦G6|broke the deadlock⟧ on ⟦MINUTE|69 minutes⟧ by turning her marker and ⟦G7|firing in at the near post⟧, and set up ⟦PERSON|Scarlett Camberos-Ruiz⟧ to ⟦G8|seal victory⟧ in the ⟦MINUTE|90+1⟧.

⟦TEAM|Monaco⟧'s appeal against the three-match ban handed to ⟦PERSON|Denis Zakarian⟧ has been rejected by the ⟦ORG|LFP⟧. He was dismissed for violent conduct moments after his ⟦G9|equaliser⟧ at ⟦TEAM|Angers⟧.

A draw would have been the fair result, but ⟦PERSON|Siphelele Luthuli⟧ had other ideas. In the ⟦MINUTE|88th minute⟧ he picked up a loose ball just inside the ⟦TEAM|Kaizer Chiefs⟧ half, strode forward and, with ⟦PERSON|Brandon Petersen-Nel⟧ expecting a pass, ⟦G10|let fly into the far corner⟧. ⟦TEAM|AmaZulu⟧ had not scored at the ⟦VENUE|FNB Stadium⟧ for six years.

⟦TEAM|Vasco da Gama⟧ striker ⟦PERSON|Pablo Vegetti-Roca⟧ took his tally for the campaign to ⟦G11|14⟧ with a ⟦G12|header⟧ in the ⟦MINUTE|21st minute⟧ and was denied a second by the legs of ⟦PERSON|João Ricardo Bessa⟧. ⟦TEAM|Fortaleza⟧ ⟦G13|responded⟧ through ⟦PERSON|Deyverson Acácio⟧ in the ⟦MINUTE|45th minute⟧.

⟦TEAM|Nürnberg⟧ have won their last two matches ⟦SCORE|1-0⟧, the same defender, ⟦PERSON|Robin Knochenhauer⟧, ⟦G14|scoring⟧ in both. He will be missing on ⟦DATE|Friday⟧ through suspension.

⟦PERSON|Mao Itamura⟧ thought her shot had crossed the line in the ⟦MINUTE|57th minute⟧. Goal-line technology said not, by a matter of millimetres, and ⟦TEAM|INAC Kobe⟧ had to settle for a ⟦SCORE|0-0⟧ draw with ⟦TEAM|Nojima Stella⟧, whose keeper ⟦PERSON|Chie Kuno⟧ was outstanding.

⟦GPE|Wrexham⟧-born ⟦PERSON|Lily Woodhouse-Price⟧ ⟦G15|gave ⟦TEAM|Wales⟧ the lead⟧ against ⟦TEAM|Italy⟧ from the spot on ⟦MINUTE|41 minutes⟧ after ⟦PERSON|Cecilia Salviati⟧ handled. ⟦PERSON|Arianna Caruselli⟧ hit the bar for the visitors, ⟦PERSON|Martina Piemontesi⟧ curled over and ⟦PERSON|Olivia Clarkson-Rees⟧ had to be at her best to smother from ⟦PERSON|Barbara Bonanseghi⟧ before ⟦PERSON|Piemontesi⟧ ⟦G16|equalised⟧ in the ⟦MINUTE|94th minute⟧.

⟦TEAM|Slavia Prague⟧'s hopes of reaching the ⟦COMPETITION|Champions League⟧ knockouts ended with a ⟦SCORE|2-0⟧ defeat at ⟦TEAM|Atalanta⟧, although it took an ⟦G17|own goal⟧ to get ⟦TEAM|Atalanta⟧ going. ⟦PERSON|Tomáš Holešek⟧ ⟦G18|diverted ⟦PERSON|Davide Zappaterra⟧'s centre past his keeper⟧ in the ⟦MINUTE|40th minute⟧ and ⟦PERSON|Lazar Samaržija⟧ ⟦G19|got the second⟧ in the ⟦MINUTE|77th⟧ from a free-kick.

⟦TEAM|Jordan⟧ and ⟦TEAM|Iraq⟧ served up a tense derby in ⟦GPE|Amman⟧ with barely a chance. ⟦PERSON|Mousa Al-Taamari-Odeh⟧ shot into the side-netting, ⟦PERSON|Aymen Hussein-Jasim⟧ could not direct a header on target, and both coaches were shown yellow cards before the ⟦MINUTE|break⟧.

⟦PERSON|Sophie Román-Haugland⟧'s late ⟦G20|free-kick⟧ meant ⟦TEAM|Lyon⟧ take a slender lead into the second leg of their ⟦COMPETITION|Women's Champions League⟧ quarter-final. ⟦PERSON|Cata Llompart⟧ had been beaten only once before in the competition ⟦DATE|this season⟧.

It took ⟦TEAM|Auckland FC⟧ ⟦MINUTE|12 minutes⟧ to make their superiority tell. ⟦PERSON|Guillermo Mayol⟧ beat the offside trap and squared for ⟦PERSON|Logan Rogerson-Tait⟧, who ⟦G21|slid it in⟧. ⟦TEAM|Perth Glory⟧'s response was immediate, with ⟦PERSON|Adam Taggart-Moir⟧ forcing ⟦PERSON|Alex Paulsen-Rua⟧ into a one-handed stop, but a ⟦G22|second⟧, headed by ⟦PERSON|Mayol⟧ in the ⟦MINUTE|44th minute⟧, effectively finished them.

⟦PERSON|Sory Kaba-Condé⟧, on as a substitute for the injured ⟦PERSON|Fabio Silva-Peña⟧, blazed over with his first touch and booted a water bottle with his second. ⟦TEAM|Las Palmas⟧ nevertheless climbed to fourth by virtue of their rivals' defeats.

⟦TEAM|Sierra Leone⟧ ⟦G23|struck first⟧ in ⟦GPE|Monrovia⟧, ⟦PERSON|Augustus Kargbo-Sesay⟧ racing on to a ball over the top and ⟦G24|slotting past⟧ ⟦PERSON|Tommy Songo-Kollie⟧ after ⟦MINUTE|eight minutes⟧, but a ⟦TEAM|Liberia⟧ side featuring five teenagers ⟦G25|scored three⟧ without reply after that to go top of ⟦COMPETITION|Group H⟧.

"My job is to score and I haven't done it for a month," admitted ⟦TEAM|Köln⟧ striker ⟦PERSON|Ragnar Acheson-Dahl⟧. Sporting director ⟦PERSON|Thomas Kesselring⟧ said no new forward would arrive in ⟦DATE|January⟧.

⟦PERSON|Alexandra Popowicz⟧ was making her first appearance for ⟦TEAM|Germany⟧ since the ⟦COMPETITION|Olympics⟧, and celebrated it with the ⟦G26|winner⟧. The 28-year-old got above ⟦PERSON|Frida Maanum-Lind⟧ to meet a deep cross from ⟦PERSON|Vivien Endres⟧; ⟦PERSON|Cecilie Fiskerstad⟧ touched the header but could not keep it out.

⟦TEAM|Al Sadd⟧ won the ⟦COMPETITION|Amir Cup⟧ for a nineteenth time when ⟦PERSON|Akram Afif-Naji⟧ ⟦G27|converted from the spot⟧ in ⟦MINUTE|extra time⟧, on ⟦MINUTE|101⟧, after ⟦PERSON|Rafa Mujica-Lara⟧ had been brought down. ⟦TEAM|Al Gharafa⟧'s ⟦PERSON|Ferjani Sassi-Ben⟧ had a last-minute ⟦G28|goal⟧ disallowed.

⟦PERSON|Diana Ordóñez-Tovar⟧ was kept quiet by ⟦PERSON|Naomi Girma-Wolde⟧ for most of the night but needed only one opening. On ⟦MINUTE|83 minutes⟧ ⟦PERSON|Michelle Cooper-Shaw⟧ hung up a cross, the ⟦TEAM|Houston Dash⟧ forward peeled away and her ⟦G29|header⟧ went in off the post for a ⟦SCORE|1-0⟧ win that keeps their play-off hopes alive.

⟦TEAM|Croatia Under-19s⟧ finished third in their group after a second successive draw, ⟦PERSON|Bruno Posavec-Šarić⟧ denied by a post in the last minute against ⟦TEAM|Greece Under-19s⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aroa Villaverde", "team": "Badalona Women", "count": 2}
{"id": "G2", "scorer": "Aroa Villaverde", "team": "Badalona Women", "count": 2}
{"id": "G3", "scorer": "Aroa Villaverde", "team": "Badalona Women", "minute": 60, "minute_text": "hour", "kind": "header"}
{"id": "G4", "scorer": "Aroa Villaverde", "team": "Badalona Women", "minute": 74, "minute_text": "14 minutes later", "kind": "shot"}
{"id": "G5", "scorer": "Ainoa Campoamor", "team": "Espanyol", "minute": 18, "minute_text": "18 minutes"}
{"id": "G6", "scorer": "Charlyn Corrales", "team": "Mexico", "minute": 69, "minute_text": "69 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Charlyn Corrales", "team": "Mexico", "minute": 69, "minute_text": "69 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Scarlett Camberos-Ruiz", "team": "Mexico", "minute": 90, "added": 1, "assist": "Charlyn Corrales", "minute_text": "90+1"}
{"id": "G9", "scorer": "Denis Zakarian", "team": "Monaco", "scope": "background"}
{"id": "G10", "scorer": "Siphelele Luthuli", "team": "AmaZulu", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G11", "scorer": "Pablo Vegetti-Roca", "team": "Vasco da Gama", "scope": "background", "count": 14}
{"id": "G12", "scorer": "Pablo Vegetti-Roca", "team": "Vasco da Gama", "minute": 21, "kind": "header", "minute_text": "21st minute"}
{"id": "G13", "scorer": "Deyverson Acácio", "team": "Fortaleza", "minute": 45, "minute_text": "45th minute"}
{"id": "G14", "scorer": "Robin Knochenhauer", "team": "Nürnberg", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Lily Woodhouse-Price", "team": "Wales", "minute": 41, "minute_text": "41 minutes", "kind": "penalty"}
{"id": "G16", "scorer": "Martina Piemontesi", "team": "Italy", "minute": 90, "added": 4, "minute_text": "94th minute"}
{"id": "G17", "scorer": "Tomáš Holešek", "team": "Atalanta", "minute": 40, "kind": "own goal", "minute_text": "40th minute"}
{"id": "G18", "scorer": "Tomáš Holešek", "team": "Atalanta", "minute": 40, "kind": "own goal", "minute_text": "40th minute"}
{"id": "G19", "scorer": "Lazar Samaržija", "team": "Atalanta", "minute": 77, "minute_text": "77th", "kind": "free kick"}
{"id": "G20", "scorer": "Sophie Román-Haugland", "team": "Lyon", "kind": "free kick"}
{"id": "G21", "scorer": "Logan Rogerson-Tait", "team": "Auckland FC", "minute": 12, "minute_text": "12 minutes", "assist": "Guillermo Mayol", "kind": "shot"}
{"id": "G22", "scorer": "Guillermo Mayol", "team": "Auckland FC", "minute": 44, "minute_text": "44th minute", "kind": "header"}
{"id": "G23", "scorer": "Augustus Kargbo-Sesay", "team": "Sierra Leone", "minute": 8, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G24", "scorer": "Augustus Kargbo-Sesay", "team": "Sierra Leone", "minute": 8, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G25", "team": "Liberia", "count": 3}
{"id": "G26", "scorer": "Alexandra Popowicz", "team": "Germany", "kind": "header", "assist": "Vivien Endres"}
{"id": "G27", "scorer": "Akram Afif-Naji", "team": "Al Sadd", "minute": 101, "kind": "penalty", "minute_text": "101"}
{"id": "G28", "scorer": "Ferjani Sassi-Ben", "team": "Al Gharafa", "outcome": "ruled out"}
{"id": "G29", "scorer": "Diana Ordóñez-Tovar", "team": "Houston Dash", "minute": 83, "kind": "header", "minute_text": "83 minutes", "assist": "Michelle Cooper-Shaw"}
