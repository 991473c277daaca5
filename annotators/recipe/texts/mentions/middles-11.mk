⟦TEAM|Reading⟧ were indebted to ⟦PERSON|Kelvin Osei-Bonsu⟧, whose ⟦MINUTE|63rd-minute⟧ ⟦G1|strike⟧ from the edge of the area separated the sides at the ⟦VENUE|Select Car Leasing Stadium⟧. ⟦PERSON|Dan Frith⟧ and ⟦PERSON|Luca Marsili⟧ both had first-half efforts saved by ⟦PERSON|Joe Tarleton⟧, and ⟦TEAM|Leyton Orient⟧ were aggrieved not to be given a penalty on ⟦MINUTE|81⟧ when ⟦PERSON|Ethan Quaye⟧ fell under ⟦PERSON|Frith⟧'s challenge.

⟦PERSON|Pablo Requena⟧'s early ⟦G2|penalty⟧ and a late ⟦G3|header⟧ from ⟦PERSON|Jesús Huertas⟧ gave ⟦TEAM|Málaga⟧ victory either side of a missed spot-kick by ⟦PERSON|Moha Ezzarouali⟧ for ⟦TEAM|Castellón⟧.

⟦TEAM|Castellón⟧ paid for not taking their opportunities. ⟦PERSON|Óscar Blanquer⟧ had a header touched over in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Brian Cabezas⟧ shot across the face of goal in the ⟦MINUTE|25th⟧, and when a penalty was awarded for handball ⟦MINUTE|ten minutes later⟧ ⟦PERSON|Rubén Clavijo⟧ put it too close to ⟦PERSON|Iker Zabaleta⟧.

⟦MINUTE|Half-time⟧ substitute ⟦PERSON|Andre Wisdom-Clarke⟧ ⟦G4|equalised⟧ for ⟦TEAM|Burton⟧ with his first touch. ⟦PERSON|Joe Kettering⟧'s corner was headed down by ⟦PERSON|Ryan Sweeting⟧ and the forward ⟦G5|turned it in⟧ from close range, all within the ⟦MINUTE|first minute of the second half⟧.

⟦PERSON|Léo Dossou⟧ ⟦G6|scored the first⟧ with a low drive on ⟦MINUTE|22 minutes⟧ and laid on the ⟦G7|second⟧ for ⟦PERSON|Gaël Baptista⟧. ⟦TEAM|Troyes⟧ have won five in a row and are two points off the top, level with ⟦TEAM|Saint-Étienne⟧ but ahead on goal difference.

A mix-up between ⟦PERSON|Ross Laidlaw-Smith⟧ and ⟦PERSON|Greig Tulloch⟧ let in ⟦PERSON|Connor Shields-Boyle⟧, but the ⟦TEAM|Raith Rovers⟧ forward's finish lacked conviction and ⟦PERSON|Tulloch⟧ got back to clear. ⟦PERSON|Shields-Boyle⟧'s manager said the chance was "as good as a goal" and blamed nobody but the pitch.

⟦PERSON|Ugo Nwankwo⟧ restored parity, the ⟦NORP|Nigerian⟧ ⟦G8|finishing⟧ low past ⟦PERSON|Wout Hermans⟧ after ⟦PERSON|Bjarne Claessens⟧ had lost out to ⟦PERSON|Kenji Uchida⟧ in midfield. The ⟦TEAM|Genk⟧ forward's ⟦G9|equaliser⟧, in the ⟦MINUTE|54th minute⟧, came seconds after ⟦PERSON|Hermans⟧ had denied ⟦PERSON|Uchida⟧.

⟦PERSON|Artur Sahakyan⟧ (⟦G10|own goal⟧) and ⟦PERSON|Dmitri Lazarenko⟧ (⟦G11|penalty⟧) were responsible for both ⟦G12|goals⟧ at ⟦VENUE|Arena Lviv⟧, where ⟦TEAM|Rukh⟧ came from behind to draw ⟦SCORE|1-1⟧. ⟦PERSON|Lazarenko⟧'s ⟦G13|kick⟧, given for a foul by ⟦PERSON|Sahakyan⟧ on ⟦PERSON|Vitaliy Boyko⟧, was struck to the left of ⟦PERSON|Yevhen Havrysh⟧ in the ⟦MINUTE|73rd minute⟧.

⟦TEAM|Blackburn⟧ took control with two ⟦G14|goals⟧ in three minutes before the ⟦MINUTE|interval⟧. ⟦PERSON|Jake Entwistle⟧ ⟦G15|headed in⟧ ⟦PERSON|Sam Garside⟧'s cross on ⟦MINUTE|40⟧, and ⟦PERSON|Garside⟧ then ⟦G16|doubled the lead⟧ himself, with a shot that ⟦PERSON|Luke Petit⟧ got both hands to but failed to keep out, on ⟦MINUTE|43⟧.

"We have conceded too many set-piece goals and ⟦DATE|today⟧ it cost us again," said ⟦PERSON|Rainer Stolz⟧. His ⟦TEAM|Bochum⟧ side had been ahead through ⟦PERSON|Kwame Bediako⟧'s ⟦G17|opener⟧ until ⟦PERSON|Moritz Aigner⟧ ⟦G18|got free⟧ at a corner in the ⟦MINUTE|83rd minute⟧.

⟦PERSON|Hugo Lindgren-Ahmed⟧'s penalty in the ⟦MINUTE|38th minute⟧ hit the underside of the bar and came out, and ⟦PERSON|Simon Vestberg⟧ cleared. The ⟦TEAM|Djurgården⟧ winger had won it himself when ⟦PERSON|Vestberg⟧ caught him late. He has now missed two of his last three.

An unfortunate ⟦G19|own goal⟧ by ⟦PERSON|Sid Barrowclough⟧ let ⟦TEAM|Oldham⟧ back in. The centre-back, trying to cut out ⟦PERSON|Mani Joof⟧'s low ball for ⟦PERSON|Ted Naylor⟧, sent it inside the near post on ⟦MINUTE|58 minutes⟧, and ⟦PERSON|Naylor⟧ might have won it had ⟦PERSON|Curtis Lyle⟧ not tipped his volley over.

⟦PERSON|Marta Rebelo⟧ ⟦G20|gave ⟦TEAM|Braga Women⟧ a ⟦MINUTE|fifth-minute⟧ lead⟧, ⟦G21|volleying past⟧ ⟦PERSON|Inês Calado⟧ at the far post after ⟦PERSON|Diana Fontes⟧ had headed a corner back across. ⟦PERSON|Fontes⟧ nearly made it two from ⟦PERSON|Rebelo⟧'s pass but struck an upright.

⟦TEAM|Preston⟧'s lead ⟦G22|was cut in half⟧ in the ⟦MINUTE|79th minute⟧. ⟦PERSON|Tom Hesketh⟧ fouled ⟦PERSON|Alvin Prah⟧ on the left, ⟦PERSON|Joris Thys⟧ delivered the free-kick, and it skidded off the head of ⟦PERSON|Ian Maudsley⟧ and ⟦G23|in at the far post⟧; the visitors credited ⟦PERSON|Thys⟧, but the league gave an ⟦G24|own goal⟧.

⟦PERSON|Tiago Alencar⟧'s ⟦G25|double⟧ has taken him to 11 for the season, one behind ⟦PERSON|Rodrigo Farias⟧. ⟦TEAM|Fortaleza⟧'s number nine ⟦G26|finished⟧ ⟦PERSON|Caio Bessa⟧'s cross after ⟦MINUTE|31 minutes⟧ and, with ⟦MINUTE|12 minutes left⟧, ⟦G27|beat the wall and the goalkeeper⟧ from a free-kick.

⟦TEAM|Wrexham⟧'s ⟦PERSON|Dylan Parry-Jones⟧ was dismissed for two bookings in the space of five minutes, the first for dissent and the second for a foul on ⟦PERSON|Emeka Chidozie⟧. ⟦TEAM|Lincoln City⟧ could not turn their extra man into a goal, ⟦PERSON|Chidozie⟧ shooting wide when it was easier to score.

After ⟦PERSON|Mustapha Ceesay⟧'s shot had been parried by ⟦PERSON|Arnau Solé⟧, ⟦PERSON|Eric Bartra-Font⟧ appeared to have cleared, only for the ball to strike ⟦PERSON|Solé⟧ and ⟦G28|roll back over the line⟧. It was put down as the goalkeeper's ⟦G29|own goal⟧, and ⟦TEAM|Huesca⟧ led from the ⟦MINUTE|17th minute⟧.

⟦PERSON|Jamie Corbett-Lee⟧'s free-kick, ⟦PERSON|Ollie Rand⟧'s head, ⟦PERSON|Max Sandiford⟧'s save; then ⟦PERSON|Rand⟧ again, on the follow-up, and this time ⟦PERSON|Sandiford⟧ ⟦G30|was beaten⟧. The ⟦MINUTE|66th-minute⟧ ⟦G31|goal⟧ was ⟦PERSON|Rand⟧'s second in two games for ⟦TEAM|Tamworth⟧.

⟦PERSON|Sebastián Oyarzún⟧ had a ⟦G32|header⟧ chalked off for offside on ⟦MINUTE|70⟧ and a penalty appeal waved away on ⟦MINUTE|74⟧, and on ⟦MINUTE|78⟧ he was taken off. His replacement, ⟦PERSON|Claudio Antilef⟧, won a corner with his first touch and headed it wide with his second.

⟦TEAM|Walsall⟧ sealed a place in the third round despite losing ⟦SCORE|1-0⟧ on the night to ⟦PERSON|Zain Ashcroft⟧'s ⟦G33|goal⟧ ⟦MINUTE|two minutes from time⟧. The ⟦SCORE|3-1⟧ first-leg lead proved enough, although ⟦PERSON|Ashcroft⟧'s partner ⟦PERSON|Lewis Boden⟧ brought a fine stop from ⟦PERSON|Marko Štefan⟧ in the ⟦MINUTE|90th minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kelvin Osei-Bonsu", "team": "Reading", "minute": 63, "kind": "shot", "minute_text": "63rd-minute"}
{"id": "G2", "scorer": "Pablo Requena", "team": "Málaga", "kind": "penalty"}
{"id": "G3", "scorer": "Jesús Huertas", "team": "Málaga", "kind": "header"}
{"id": "G4", "scorer": "Andre Wisdom-Clarke", "team": "Burton", "minute": 46, "assist": "Ryan Sweeting", "kind": "shot", "minute_text": "first minute of the second half"}
{"id": "G5", "scorer": "Andre Wisdom-Clarke", "team": "Burton", "minute": 46, "assist": "Ryan Sweeting", "kind": "shot", "minute_text": "first minute of the second half"}
{"id": "G6", "scorer": "Léo Dossou", "team": "Troyes", "minute": 22, "kind": "shot", "minute_text": "22 minutes"}
{"id": "G7", "scorer": "Gaël Baptista", "team": "Troyes", "assist": "Léo Dossou"}
{"id": "G8", "scorer": "Ugo Nwankwo", "team": "Genk", "minute": 54, "kind": "shot", "minute_text": "54th minute"}
{"id": "G9", "scorer": "Ugo Nwankwo", "team": "Genk", "minute": 54, "kind": "shot", "minute_text": "54th minute"}
{"id": "G10", "scorer": "Artur Sahakyan", "kind": "own goal"}
{"id": "G11", "scorer": "Dmitri Lazarenko", "team": "Rukh", "minute": 73, "kind": "penalty", "minute_text": "73rd minute"}
{"id": "G12", "scorer": "Artur Sahakyan; Dmitri Lazarenko", "count": 2}
{"id": "G13", "scorer": "Dmitri Lazarenko", "team": "Rukh", "minute": 73, "kind": "penalty", "minute_text": "73rd minute"}
{"id": "G14", "scorer": "Jake Entwistle; Sam Garside", "team": "Blackburn", "count": 2}
{"id": "G15", "scorer": "Jake Entwistle", "team": "Blackburn", "minute": 40, "kind": "header", "minute_text": "40"}
{"id": "G16", "scorer": "Sam Garside", "team": "Blackburn", "minute": 43, "kind": "shot", "minute_text": "43"}
{"id": "G17", "scorer": "Kwame Bediako", "team": "Bochum"}
{"id": "G18", "scorer": "Moritz Aigner", "minute": 83, "kind": "header", "minute_text": "83rd minute"}
{"id": "G19", "scorer": "Sid Barrowclough", "team": "Oldham", "minute": 58, "kind": "own goal", "minute_text": "58 minutes"}
{"id": "G20", "scorer": "Marta Rebelo", "team": "Braga Women", "minute": 5, "assist": "Diana Fontes", "kind": "volley", "minute_text": "fifth-minute"}
{"id": "G21", "scorer": "Marta Rebelo", "team": "Braga Women", "minute": 5, "assist": "Diana Fontes", "kind": "volley", "minute_text": "fifth-minute"}
{"id": "G22", "scorer": "Ian Maudsley", "minute": 79, "kind": "own goal", "minute_text": "79th minute"}
{"id": "G23", "scorer": "Ian Maudsley", "minute": 79, "kind": "own goal", "minute_text": "79th minute"}
{"id": "G24", "scorer": "Ian Maudsley", "minute": 79, "kind": "own goal", "minute_text": "79th minute"}
{"id": "G25", "scorer": "Tiago Alencar", "team": "Fortaleza", "count": 2}
{"id": "G26", "scorer": "Tiago Alencar", "team": "Fortaleza", "minute": 31, "kind": "shot", "minute_text": "31 minutes"}
{"id": "G27", "scorer": "Tiago Alencar", "team": "Fortaleza", "minute": 78, "kind": "free kick", "minute_text": "12 minutes left"}
{"id": "G28", "scorer": "Arnau Solé", "team": "Huesca", "minute": 17, "kind": "own goal", "minute_text": "17th minute"}
{"id": "G29", "scorer": "Arnau Solé", "team": "Huesca", "minute": 17, "kind": "own goal", "minute_text": "17th minute"}
{"id": "G30", "scorer": "Ollie Rand", "team": "Tamworth", "minute": 66, "kind": "shot", "minute_text": "66th-minute"}
{"id": "G31", "scorer": "Ollie Rand", "team": "Tamworth", "minute": 66, "kind": "shot", "minute_text": "66th-minute"}
{"id": "G32", "scorer": "Sebastián Oyarzún", "outcome": "ruled out", "minute": 70, "kind": "header", "minute_text": "70"}
{"id": "G33", "scorer": "Zain Ashcroft", "minute": 88, "kind": "shot", "minute_text": "two minutes from time"}
