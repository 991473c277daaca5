⟦COMPETITION|Women's Champions League⟧ round-up: ⟦TEAM|Roma⟧ overturned a first-leg deficit against ⟦TEAM|Servette⟧, ⟦PERSON|Evelyne Viensová⟧ ⟦G1|scoring twice⟧ in a ⟦SCORE|3-0⟧ win; ⟦TEAM|Benfica⟧ needed ⟦MINUTE|extra time⟧ to get past ⟦TEAM|Hammarby⟧, substitute ⟦PERSON|Lúcia Alvesco⟧ ⟦G2|netting the winner⟧ in the ⟦MINUTE|109th minute⟧; and ⟦TEAM|Vålerenga⟧ went out despite ⟦PERSON|Karina Sævikås⟧'s third ⟦G3|goal⟧ of the campaign.

⟦PERSON|Rayan Vitorino⟧ should have put ⟦TEAM|Vasco⟧ ahead but headed against the bar from ⟦PERSON|Nuno Moreirinha⟧'s cross; ⟦MINUTE|five minutes later⟧ ⟦PERSON|Philippe Coutada⟧'s shot was deflected wide; and on ⟦MINUTE|41⟧ ⟦PERSON|Hugo Souzinha⟧ got down well to repel the same player's free-kick. ⟦TEAM|Corinthians⟧, by contrast, did not have an attempt until the second half.

⟦FURNITURE|Egypt 1-1 Nigeria (Mostafa Fathallah 23; Cyriel Dessande 67)⟧

⟦TEAM|Hoffenheim Women⟧ captain ⟦PERSON|Fabienne Dongusson⟧ hobbled off on ⟦MINUTE|10 minutes⟧, ⟦PERSON|Melissa Kösslinger⟧ was sent off on ⟦MINUTE|70⟧, and in between ⟦PERSON|Jamilla Rankinson⟧ ⟦G4|put through her own goal⟧ on ⟦MINUTE|44⟧. "A day to forget," said coach ⟦PERSON|Theodoros Dedesidis⟧ after the ⟦SCORE|1-0⟧ defeat by ⟦TEAM|Leverkusen Women⟧.

⟦TEAM|Bologna⟧ extended their unbeaten sequence at the ⟦VENUE|Dall'Ara⟧ to nine games by defeating ⟦TEAM|Lecce⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Santiago Castroviejo⟧ ⟦G5|steered the first inside the post⟧ on ⟦MINUTE|50 minutes⟧, ⟦PERSON|Jhon Lucumíes⟧ had another ⟦G6|goal⟧ disallowed on ⟦MINUTE|63⟧ and ⟦PERSON|Federico Bernardesco⟧ ⟦G7|doubled the lead⟧ in the ⟦MINUTE|third minute of stoppage time⟧.

⟦TEAM|Costa Rica⟧ coach ⟦PERSON|Miguel Herrero⟧ has left ⟦PERSON|Joel Campo⟧ out of his squad for the ⟦COMPETITION|Gold Cup⟧. The forward, who ⟦G8|scored against ⟦TEAM|Italy⟧⟧ on his tournament debut in ⟦DATE|2014⟧, has 31 international ⟦G9|goals⟧.

It was ⟦PERSON|Kyra Cooney-Crosby⟧'s long throw that caused the confusion, ⟦PERSON|Clare Huntley⟧'s flick that prolonged it and ⟦PERSON|Charlize Rulings⟧' knee that ended it, the ball ⟦G10|looping over⟧ ⟦PERSON|Anna Leatt⟧ and ⟦TEAM|Australia⟧ had the lead in ⟦GPE|Christchurch⟧. ⟦TEAM|New Zealand⟧ protested in vain for a push.

⟦TEAM|Le Havre⟧ finished with nine men and a point. ⟦PERSON|Arthur Desmazes⟧, their goalkeeper, made seven saves against ⟦TEAM|Lens⟧, among them a double stop from ⟦PERSON|Florian Thauvignon⟧ and ⟦PERSON|Wesley Saïdou⟧ in the ⟦MINUTE|74th minute⟧.

⟦TEAM|Levski⟧ ⟦SCORE|0-2⟧ ⟦TEAM|AZ⟧: ⟦PERSON|Troy Parrish⟧ was involved in both ⟦G11|goals⟧. He ⟦G12|headed in⟧ at the back post from ⟦PERSON|Seiya Maikawa⟧'s cross on ⟦MINUTE|33 minutes⟧ and then saw his shot pushed out to ⟦PERSON|Ibrahim Sadikou⟧, who ⟦G13|finished from close range⟧ ⟦MINUTE|two minutes into the second half⟧.

⟦TEAM|Spain⟧ are the first side to win the ⟦COMPETITION|Women's Nations League⟧ twice. Their ⟦G14|winner⟧ against ⟦TEAM|Germany⟧ in ⟦GPE|Málaga⟧, a ⟦PERSON|Mariona Caldés⟧ penalty, arrived after ⟦PERSON|Ann-Katrin Bergmann⟧ had been penalised for handball; ⟦PERSON|Klara Bührlen⟧ missed the chance to equalise when she dragged wide from eight yards.

Had ⟦PERSON|Hirving Lozada⟧ kept his header down in the ⟦MINUTE|sixth minute⟧, ⟦TEAM|San Diego FC⟧ might have won comfortably. They needed instead the calmness of ⟦PERSON|Anders Dreyerson⟧, who waited for ⟦PERSON|Hugo Llorando⟧ to dive and ⟦G15|placed the penalty down the middle⟧ on ⟦MINUTE|76 minutes⟧.

⟦TEAM|Al Duhail⟧'s winning start to the season is over. ⟦PERSON|Edmilson Juninho⟧ ⟦G16|volleyed them into an early lead⟧ in the ⟦MINUTE|fifth minute⟧, but ⟦TEAM|Al Rayyan⟧ ⟦G17|scored⟧ through ⟦PERSON|Róger Guedinho⟧ in the ⟦MINUTE|58th⟧ and dominated the last ⟦MINUTE|half-hour⟧ without finding a second.

⟦TEAM|Kenya⟧'s ⟦PERSON|Terry Engesha-Atieno⟧ sent a loose ball just over the angle of post and bar. That was as near as the hosts got. ⟦PERSON|Refilwe Jane-Mokoena⟧, on the other hand, ⟦G18|pounced on a poor clearance and scored⟧ after ⟦MINUTE|18 minutes⟧, ⟦G19|headed a second⟧ ⟦MINUTE|11 minutes after the interval⟧, and hit the upright with a penalty for ⟦TEAM|South Africa⟧.

⟦TEAM|Osasuna⟧ cannot finish higher than tenth. A defeat by ⟦TEAM|Mallorca⟧ on ⟦DATE|Saturday⟧, settled by ⟦PERSON|Vedat Muriqaj⟧'s ⟦G20|strike⟧ and two fine saves by ⟦PERSON|Leo Romanescu⟧, ended their slim hopes of ⟦GPE|Europe⟧.

The ⟦G21|goal⟧ that sent ⟦TEAM|Venezuela⟧ to the ⟦COMPETITION|Olympics⟧ will be shown for years. ⟦PERSON|Gabriela Rodríguez-Peña⟧ took the ball on her chest, swivelled away from ⟦PERSON|Yirleidis Quejana⟧ and, with the angle closing, ⟦G22|toe-poked it between⟧ ⟦PERSON|Natalia Giraldón⟧'s legs.

⟦ORG|CONCACAF⟧ said on ⟦DATE|Thursday⟧ that semi-automated offside technology will be used at the ⟦COMPETITION|Gold Cup⟧. A ⟦G23|strike⟧ by ⟦TEAM|Panama⟧ was wrongly disallowed in the ⟦DATE|2023⟧ final, according to the body's own review.

⟦PERSON|Pedri Lozano⟧ was everywhere for ⟦TEAM|Barcelona⟧, starting the move from which ⟦PERSON|Fermín Lopera⟧ hit the bar, intercepting the pass that would have sent ⟦PERSON|Kylian Mbondo⟧ clear and, ⟦MINUTE|12 minutes from the end⟧, ⟦G24|rolling in the third⟧.
=====GOALS=====
{"id": "G1", "scorer": "Evelyne Viensová", "team": "Roma", "count": 2}
{"id": "G2", "scorer": "Lúcia Alvesco", "team": "Benfica", "minute": 109, "minute_text": "109th minute"}
{"id": "G3", "scorer": "Karina Sævikås", "team": "Vålerenga"}
{"id": "G4", "scorer": "Jamilla Rankinson", "team": "Leverkusen Women", "minute": 44, "kind": "own goal", "minute_text": "44"}
{"id": "G5", "scorer": "Santiago Castroviejo", "team": "Bologna", "minute": 50, "minute_text": "50 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Jhon Lucumíes", "team": "Bologna", "minute": 63, "outcome": "ruled out", "minute_text": "63"}
{"id": "G7", "scorer": "Federico Bernardesco", "team": "Bologna", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G8", "scorer": "Joel Campo", "scope": "background"}
{"id": "G9", "scorer": "Joel Campo", "scope": "background", "count": 31}
{"id": "G10", "scorer": "Charlize Rulings", "team": "Australia", "assist": "Clare Huntley"}
{"id": "G11", "team": "AZ", "count": 2}
{"id": "G12", "scorer": "Troy Parrish", "team": "AZ", "minute": 33, "kind": "header", "assist": "Seiya Maikawa", "minute_text": "33 minutes"}
{"id": "G13", "scorer": "Ibrahim Sadikou", "team": "AZ", "minute": 47, "minute_text": "two minutes into the second half", "kind": "shot"}
{"id": "G14", "scorer": "Mariona Caldés", "team": "Spain", "kind": "penalty"}
{"id": "G15", "scorer": "Anders Dreyerson", "team": "San Diego FC", "minute": 76, "kind": "penalty", "minute_text": "76 minutes"}
{"id": "G16", "scorer": "Edmilson Juninho", "team": "Al Duhail", "minute": 5, "kind": "volley", "minute_text": "fifth minute"}
{"id": "G17", "scorer": "Róger Guedinho", "team": "Al Rayyan", "minute": 58, "minute_text": "58th"}
{"id": "G18", "scorer": "Refilwe Jane-Mokoena", "team": "South Africa", "minute": 18, "minute_text": "18 minutes"}
{"id": "G19", "scorer": "Refilwe Jane-Mokoena", "team": "South Africa", "minute": 56, "kind": "header", "minute_text": "11 minutes after the interval"}
{"id": "G20", "scorer": "Vedat Muriqaj", "team": "Mallorca", "kind": "shot"}
{"id": "G21", "scorer": "Gabriela Rodríguez-Peña", "team": "Venezuela", "kind": "shot"}
{"id": "G22", "scorer": "Gabriela Rodríguez-Peña", "team": "Venezuela", "kind": "shot"}
{"id": "G23", "team": "Panama", "scope": "background", "outcome": "ruled out"}
{"id": "G24", "scorer": "Pedri Lozano", "team": "Barcelona", "minute": 78, "minute_text": "12 minutes from the end", "kind": "shot"}
