⟦PERSON|Beatriz Sanromán⟧ ⟦G1|scored a hat-trick⟧ as ⟦TEAM|Atlético Madrid⟧ beat ⟦TEAM|Sevilla⟧ ⟦SCORE|4-1⟧ in ⟦COMPETITION|Liga F⟧ on ⟦DATE|Sunday⟧. The ⟦GPE|Cali⟧-born forward, signed in ⟦DATE|January⟧, ⟦G2|opened the scoring⟧ in the ⟦MINUTE|10th minute⟧, ⟦PERSON|Nahia Echezarreta⟧ ⟦G3|made it ⟦SCORE|2-0⟧⟧ with a looping header and ⟦PERSON|Sanromán⟧ ⟦G4|struck twice⟧ more after the ⟦MINUTE|interval⟧.

⟦TEAM|England⟧ were without ⟦PERSON|Freya Astbury-Cole⟧ in ⟦GPE|Leuven⟧ because of a hamstring problem and mustered only three shots on target. ⟦PERSON|Niamh Garrowby⟧'s effort was smothered by ⟦PERSON|Silke Vanhamel⟧ after ⟦MINUTE|16 minutes⟧, ⟦PERSON|Tilly Osgerby⟧ dragged wide and a late corner was hacked clear with ⟦PERSON|Garrowby⟧ about to pounce.

Within ⟦MINUTE|two minutes⟧ they were ⟦G5|level⟧. ⟦PERSON|Rubén Larrea⟧ went past ⟦PERSON|Adrià Casals⟧ on the outside, his cross was helped on by ⟦PERSON|Hugo Mestalla⟧ and ⟦PERSON|Diego Zapatero⟧ was there to ⟦G6|nod in⟧ for ⟦TEAM|Valencia⟧, who had ⟦G7|fallen behind⟧ to ⟦PERSON|Sergi Puigdomènech⟧'s deflected strike.

⟦TEAM|Ghana⟧ named ⟦PERSON|Princess Owusu-Ansah⟧ as captain for the ⟦COMPETITION|Women's Africa Cup of Nations⟧. The ⟦TEAM|Hammarby⟧ midfielder has ⟦G8|scored 11 goals⟧ in 48 caps, including the ⟦G9|opener⟧ in the win over ⟦TEAM|Algeria⟧ ⟦DATE|last year⟧.

⟦TEAM|AC Milan⟧ cut the gap on the leaders to four points as ⟦PERSON|Davide Pomarici⟧ ⟦G10|scored his fifth goal⟧ in six games to beat ⟦TEAM|Udinese⟧. The winger had already been thwarted twice by ⟦PERSON|Razvan Munteanu⟧ when he cut in from the left on ⟦MINUTE|55 minutes⟧.

⟦TEAM|Uruguay⟧ striker ⟦PERSON|Thiago Bermúdez⟧ ⟦G11|drilled in⟧ from 20 yards after ⟦MINUTE|26 minutes⟧ but ⟦TEAM|Paraguay⟧ were ⟦G12|level⟧ before ⟦MINUTE|half-time⟧, ⟦PERSON|Ramón Ovelar⟧ ⟦G13|heading past⟧ ⟦PERSON|Agustín Sosa Larrañaga⟧ from a set-piece that ⟦PERSON|Bermúdez⟧ should have cleared. ⟦PERSON|Ovelar⟧ also struck the woodwork in the second half.

⟦PERSON|Ellie Cavanough⟧ sent a diving header inches past the post, ⟦PERSON|Grace Tuilagi⟧ had a shot deflected behind and ⟦PERSON|Cavanough⟧ then drew a smart stop from ⟦PERSON|Erin Hathersage⟧ as ⟦TEAM|Sydney FC⟧ pressed without reward against ⟦TEAM|Melbourne Victory⟧. The ⟦COMPETITION|A-League Women⟧ leaders remain two points clear.

"When we ⟦G14|scored⟧ I thought we would go on and win comfortably," said ⟦TEAM|Wolfsburg⟧ coach ⟦PERSON|Stephan Rautenkranz⟧. "From ⟦SCORE|1-0⟧ up you have to be cleverer." His side's ⟦G15|opener⟧, by ⟦PERSON|Alina Oberndorfer⟧ in the ⟦MINUTE|11th minute⟧, was wiped out by ⟦PERSON|Lotte Kreienbrink⟧'s ⟦G16|volley⟧ just after the ⟦MINUTE|hour⟧ for ⟦TEAM|Hoffenheim⟧.

⟦PERSON|Omar Bouzrara⟧ thought he had won it for ⟦TEAM|Wydad⟧ in the ⟦MINUTE|93rd minute⟧ but the ⟦G17|goal⟧ was chalked off after a four-minute VAR check, ⟦PERSON|Ismail Chakroun⟧ having strayed offside in the build-up.

⟦TEAM|Chelsea⟧ and ⟦TEAM|Barcelona⟧ will meet in the semi-finals of the ⟦COMPETITION|Women's Champions League⟧ after contrasting last-eight wins. ⟦TEAM|Barcelona⟧ were never in danger in ⟦GPE|Munich⟧, where ⟦PERSON|Aina Casademunt⟧ (⟦MINUTE|14⟧) and ⟦PERSON|Carla Rovirosa⟧ (⟦MINUTE|39⟧, ⟦MINUTE|61⟧) ⟦G18|scored⟧, while ⟦TEAM|Chelsea⟧ needed ⟦PERSON|Hannah Lydiate⟧'s last-gasp ⟦G19|penalty⟧ to overcome ⟦TEAM|Roma⟧.

⟦PERSON|Sun Meiling⟧ had the ball in the ⟦TEAM|Thailand⟧ net after ⟦MINUTE|six minutes⟧ and nobody in the stadium, least of all goalkeeper ⟦PERSON|Kanyarat Suksawat⟧, objected. That ⟦G20|strike⟧ was her 31st for ⟦TEAM|China⟧. ⟦PERSON|Wei Jiaqi⟧ later put two good openings wide.

Substitute ⟦PERSON|Facundo Iriarte⟧ was sent off four minutes after coming on and ⟦TEAM|Racing Club⟧ spent the closing stages defending a ⟦SCORE|1-0⟧ lead. ⟦PERSON|Gustavo Belgrano⟧ clawed out a header from ⟦PERSON|Leandro Quinteros⟧ in the ⟦MINUTE|84th minute⟧ and ⟦PERSON|Nico Vidart⟧ skied the rebound.

⟦TEAM|Inter Milan⟧ are through to the last eight of the ⟦COMPETITION|Coppa Italia⟧, a ⟦G21|brace⟧ by ⟦PERSON|Mattia Ferraresso⟧ enough to see off ⟦COMPETITION|Serie B⟧ side ⟦TEAM|Bari⟧ at ⟦VENUE|San Siro⟧. Both ⟦G22|goals⟧ were made by ⟦PERSON|Yann Kouassi-Brou⟧; the ⟦G23|first⟧ arrived on ⟦MINUTE|17⟧, the ⟦G24|second⟧ with ⟦MINUTE|six minutes remaining⟧.

⟦TEAM|South Africa⟧ goalkeeper ⟦PERSON|Nomvula Radebe⟧ saved from ⟦PERSON|Temwa Banda⟧ and again from ⟦PERSON|Ireen Kapata⟧, but had no answer when ⟦PERSON|Banda⟧ ⟦G25|rasped a third attempt in off the underside of the bar⟧ ⟦MINUTE|four minutes into the second half⟧. The ⟦TEAM|Malawi⟧ striker's ⟦G26|goal⟧ was cancelled out late on through ⟦PERSON|Lerato Mofokeng⟧, who ⟦G27|scrambled one in⟧ with the clock on ⟦MINUTE|87⟧.

⟦TEAM|Bayern Munich⟧ completed the signing of ⟦TEAM|Norway⟧ international ⟦PERSON|Ingrid Solbakken⟧ on ⟦DATE|Friday⟧. The 22-year-old finished as the top scorer in the ⟦COMPETITION|Toppserien⟧ ⟦DATE|last season⟧ with ⟦G28|18 goals⟧ and had been a target for three ⟦NORP|English⟧ clubs.

⟦PERSON|Rachel Pendlebury-Vance⟧ ⟦G29|headed the ⟦TEAM|USA⟧ in front⟧ in the ⟦MINUTE|33rd minute⟧ in ⟦GPE|Columbus⟧, only for ⟦PERSON|Yulissa Montenegro⟧ to ⟦G30|capitalise⟧ ⟦MINUTE|two minutes later⟧ on a poor back-pass. ⟦TEAM|Honduras⟧ were seconds from the ⟦MINUTE|interval⟧ when ⟦PERSON|Kennedy Straub⟧ ⟦G31|restored the lead⟧.

⟦PERSON|Gianluca Riccobono⟧ saw his strike deflected wide, ⟦PERSON|Elia Tamburlini⟧ had a penalty appeal waved away by ⟦PERSON|Mario Zanobini⟧ and ⟦PERSON|Dejan Pantelić⟧ flashed a volley across goal. ⟦TEAM|Bologna⟧ have now gone four matches without a win at the ⟦VENUE|Stadio Renato Dall'Ara⟧.

⟦TEAM|Saudi Arabia⟧ needed only a point to seal qualification for the ⟦COMPETITION|Asian Cup⟧ and got it, ⟦PERSON|Faris Al-Muwallad-Khan⟧'s ⟦G32|free-kick⟧ in the ⟦MINUTE|72nd minute⟧ giving them a ⟦SCORE|1-1⟧ draw in ⟦GPE|Amman⟧ after ⟦PERSON|Yazan Shdeifat⟧ had ⟦G33|put ⟦TEAM|Jordan⟧ ahead⟧.

⟦PERSON|Kenza Bellamri⟧'s first touch set up ⟦PERSON|Marion Delattre⟧ to ⟦G34|put ⟦TEAM|Montpellier⟧ ahead⟧ inside ⟦MINUTE|five minutes⟧; her second, a backheel, nearly brought another, but ⟦PERSON|Clotilde Grandin⟧ pushed it behind. ⟦TEAM|Dijon⟧ ⟦G35|equalised⟧ through a ⟦MINUTE|90th-minute⟧ own goal.

⟦TEAM|Panama⟧ full-back ⟦PERSON|Jorman Escudero⟧ was cautioned in the ⟦MINUTE|52nd minute⟧, ⟦G36|turned a cross by ⟦PERSON|Alonso Pinzón⟧ into his own net⟧ ⟦MINUTE|two minutes after that⟧ and was withdrawn on the ⟦MINUTE|hour⟧, by when ⟦TEAM|Colombia⟧ were out of sight.
=====GOALS=====
{"id": "G1", "scorer": "Beatriz Sanromán", "team": "Atlético Madrid", "count": 3}
{"id": "G2", "scorer": "Beatriz Sanromán", "team": "Atlético Madrid", "minute": 10, "minute_text": "10th minute"}
{"id": "G3", "scorer": "Nahia Echezarreta", "team": "Atlético Madrid", "score": "2-0", "kind": "header"}
{"id": "G4", "scorer": "Beatriz Sanromán", "team": "Atlético Madrid", "count": 2}
{"id": "G5", "scorer": "Diego Zapatero", "team": "Valencia", "minute_text": "two minutes", "assist": "Hugo Mestalla", "kind": "header"}
{"id": "G6", "scorer": "Diego Zapatero", "team": "Valencia", "minute_text": "two minutes", "assist": "Hugo Mestalla", "kind": "header"}
{"id": "G7", "scorer": "Sergi Puigdomènech", "kind": "shot"}
{"id": "G8", "scorer": "Princess Owusu-Ansah", "team": "Ghana", "scope": "background", "count": 11}
{"id": "G9", "scorer": "Princess Owusu-Ansah", "team": "Ghana", "scope": "background"}
{"id": "G10", "scorer": "Davide Pomarici", "team": "AC Milan", "minute": 55, "minute_text": "55 minutes"}
{"id": "G11", "scorer": "Thiago Bermúdez", "team": "Uruguay", "minute": 26, "minute_text": "26 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Ramón Ovelar", "team": "Paraguay", "kind": "header", "minute_text": "half-time"}
{"id": "G13", "scorer": "Ramón Ovelar", "team": "Paraguay", "kind": "header", "minute_text": "half-time"}
{"id": "G14", "scorer": "Alina Oberndorfer", "team": "Wolfsburg", "minute": 11}
{"id": "G15", "scorer": "Alina Oberndorfer", "team": "Wolfsburg", "minute": 11, "minute_text": "11th minute"}
{"id": "G16", "scorer": "Lotte Kreienbrink", "team": "Hoffenheim", "kind": "volley", "minute_text": "hour"}
{"id": "G17", "scorer": "Omar Bouzrara", "team": "Wydad", "minute": 90, "added": 3, "outcome": "ruled out", "minute_text": "93rd minute"}
{"id": "G18", "scorer": "Aina Casademunt; Carla Rovirosa", "team": "Barcelona", "count": 3}
{"id": "G19", "scorer": "Hannah Lydiate", "team": "Chelsea", "kind": "penalty"}
{"id": "G20", "scorer": "Sun Meiling", "team": "China", "minute": 6, "minute_text": "six minutes"}
{"id": "G21", "scorer": "Mattia Ferraresso", "team": "Inter Milan", "count": 2}
{"id": "G22", "scorer": "Mattia Ferraresso", "team": "Inter Milan", "count": 2}
{"id": "G23", "scorer": "Mattia Ferraresso", "team": "Inter Milan", "minute": 17, "minute_text": "17", "assist": "Yann Kouassi-Brou"}
{"id": "G24", "scorer": "Mattia Ferraresso", "team": "Inter Milan", "minute": 84, "minute_text": "six minutes remaining", "assist": "Yann Kouassi-Brou"}
{"id": "G25", "scorer": "Temwa Banda", "team": "Malawi", "minute": 49, "minute_text": "four minutes into the second half", "kind": "shot"}
{"id": "G26", "scorer": "Temwa Banda", "team": "Malawi", "minute": 49, "kind": "shot"}
{"id": "G27", "scorer": "Lerato Mofokeng", "team": "South Africa", "minute": 87, "minute_text": "87", "kind": "shot"}
{"id": "G28", "scorer": "Ingrid Solbakken", "scope": "background", "count": 18}
{"id": "G29", "scorer": "Rachel Pendlebury-Vance", "team": "USA", "minute": 33, "kind": "header", "minute_text": "33rd minute"}
{"id": "G30", "scorer": "Yulissa Montenegro", "team": "Honduras", "minute": 35, "minute_text": "two minutes later"}
{"id": "G31", "scorer": "Kennedy Straub", "team": "USA", "minute_text": "interval"}
{"id": "G32", "scorer": "Faris Al-Muwallad-Khan", "team": "Saudi Arabia", "minute": 72, "kind": "free kick", "minute_text": "72nd minute"}
{"id": "G33", "scorer": "Yazan Shdeifat", "team": "Jordan"}
{"id": "G34", "scorer": "Marion Delattre", "team": "Montpellier", "minute": 5, "minute_text": "five minutes", "assist": "Kenza Bellamri"}
{"id": "G35", "team": "Dijon", "minute": 90, "minute_text": "90th-minute", "kind": "own goal"}
{"id": "G36", "scorer": "Jorman Escudero", "team": "Colombia", "minute": 54, "kind": "own goal", "minute_text": "two minutes after that"}
