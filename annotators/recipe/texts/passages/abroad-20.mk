⟦TEAM|Portugal⟧ made it two wins from two in ⟦COMPETITION|Group B⟧ with a hard-fought ⟦SCORE|2-1⟧ success against ⟦TEAM|Finland⟧. ⟦PERSON|Telma Encarnado⟧ ⟦G1|tapped in⟧ in the ⟦MINUTE|eighth minute⟧ and set up ⟦PERSON|Kika Nazário⟧'s ⟦G2|second⟧ on ⟦MINUTE|39⟧; ⟦PERSON|Linda Sällström-Koivu⟧ ⟦G3|pulled one back⟧ on ⟦MINUTE|59⟧ and later had a shot blocked by ⟦PERSON|Carole Costinha⟧.

⟦TEAM|Deportivo Toluca⟧ were crowned champions on away goals after a ⟦SCORE|0-0⟧ second leg. ⟦PERSON|Alexis Vegara⟧ hit the post midway through the first half and ⟦PERSON|Paulinho Mendes⟧ was twice denied by ⟦PERSON|Luis Malagueño⟧, but the hosts could not find the breakthrough.

⟦PERSON|Nicolò Barelli⟧ lofted a free-kick to the back post, where ⟦PERSON|Francesco Acerbone⟧ ⟦G4|headed against a defender and in⟧ after ⟦MINUTE|66 minutes⟧. ⟦TEAM|Inter⟧ had also been awarded a penalty, rescinded on review, and had a ⟦G5|goal⟧ from open play struck off for offside.

⟦TEAM|Senegal⟧ women began the ⟦COMPETITION|Women's Africa Cup of Nations⟧ with a ⟦SCORE|4-0⟧ rout of ⟦TEAM|DR Congo⟧. ⟦PERSON|Nguenar Ndiaya⟧ ⟦G6|scored a quickfire double⟧, on ⟦MINUTE|20⟧ and ⟦MINUTE|24⟧, ⟦PERSON|Hapsatou Malado⟧ ⟦G7|swept home a third⟧ on ⟦MINUTE|51⟧, and the unlucky ⟦PERSON|Fideline Ngoye⟧ ⟦G8|turned a cross past her own keeper⟧ ⟦MINUTE|five minutes from full time⟧.

⟦PERSON|Maximilian Beierle⟧, the ⟦TEAM|Leverkusen⟧ striker, has recovered from a knock. The 23-year-old, who has gone nine games without a goal, will start in ⟦GPE|Bremen⟧, where he ⟦G9|scored twice⟧ ⟦DATE|last term⟧.

⟦TEAM|Nacional⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Racing Club⟧. ⟦PERSON|Nicolás Lopecito⟧ ⟦G10|put the hosts ahead⟧ on ⟦MINUTE|18⟧ before ⟦PERSON|Adrián Martinetti⟧ ⟦G11|drilled in the leveller⟧ on ⟦MINUTE|27⟧. ⟦PERSON|Juan Nardonez⟧, an early replacement for ⟦PERSON|Bruno Zuculari⟧, ⟦G12|met a cross to make it ⟦SCORE|1-2⟧⟧ on the ⟦MINUTE|hour⟧, only for ⟦PERSON|Christian Oliveros⟧ to ⟦G13|fire an equaliser⟧ in the ⟦MINUTE|90th minute⟧.

⟦TEAM|Houston Dash⟧ coach ⟦PERSON|Fabrice Gautreaux⟧ was pleased with a point despite ⟦G14|going a goal behind⟧ in ⟦GPE|Cary⟧, ⟦PERSON|Ally Sentnorio⟧ having ⟦G15|drawn them level⟧ with ⟦PERSON|Casey Murphson⟧ badly positioned.

⟦PERSON|Maya Yoshimura⟧ struck the base of the post on ⟦MINUTE|11 minutes⟧. ⟦PERSON|Jun Endoh⟧ had her attempt held by ⟦PERSON|Zhu Yuan-li⟧ soon afterwards, and ⟦TEAM|China⟧ might even have led at the ⟦MINUTE|break⟧ had ⟦PERSON|Wang Yan-ling⟧'s lob not drifted wide. The final in ⟦GPE|Manila⟧ was settled in ⟦TEAM|Japan⟧'s favour by ⟦PERSON|Hinata Miyazono⟧'s ⟦G16|strike⟧ in the ⟦MINUTE|68th minute⟧.

⟦TEAM|Toulouse⟧, who had lost six in a row, got their first win under ⟦PERSON|Carles Martín-Noell⟧ at ⟦TEAM|Nantes⟧. ⟦PERSON|Frank Magrin⟧ ⟦G17|headed the winner⟧ in the ⟦MINUTE|79th minute⟧ from ⟦PERSON|Yann Gbohou⟧'s corner. ⟦TEAM|Nantes⟧ sent on three forwards in response and did not have another shot.

⟦TEAM|Sevilla⟧ teenager ⟦PERSON|Alberto Costillo⟧ received his first senior call-up from ⟦TEAM|Spain⟧ on ⟦DATE|Friday⟧. "I cried," said the winger, whose run and cross led to ⟦PERSON|Isaac Romerales⟧'s ⟦G18|winner⟧ in the derby ⟦DATE|last month⟧.

⟦TEAM|New York Red Bulls⟧ had barely settled when they ⟦G19|conceded⟧. ⟦PERSON|Lucas Zelaraya⟧ picked up a stray pass in the ⟦MINUTE|second minute⟧ and ⟦G20|thundered it in from 25 yards⟧ for ⟦TEAM|Columbus Crew⟧. ⟦PERSON|Eric Choupo⟧ missed the target with two good chances to level the game, and ⟦PERSON|Wikelman Carmonte⟧ rolled the best of all into ⟦PERSON|Patrick Schultes⟧'s arms.

⟦TEAM|Bahrain⟧ and ⟦TEAM|Yemen⟧ drew ⟦SCORE|1-1⟧ at the ⟦COMPETITION|Gulf Cup⟧, ⟦PERSON|Abdulwasea Al-Matri⟧ ⟦G21|cancelling out⟧ ⟦PERSON|Komail Al-Aswadi⟧'s ⟦G22|opener⟧. The ⟦G23|opener⟧ was a penalty in the ⟦MINUTE|31st minute⟧ and the ⟦G24|response⟧ followed in the ⟦MINUTE|63rd minute⟧.

⟦PERSON|Jill Roorda-Smit⟧ said: "We kept giving them free-kicks and you can only do that so often." The third of them led to ⟦PERSON|Lynn Wilmsen⟧'s ⟦G25|header⟧ for ⟦TEAM|Ajax⟧ in the ⟦MINUTE|50th minute⟧, ⟦TEAM|Twente⟧ having defended the first two well.

⟦TEAM|Elversberg⟧ missed a penalty, lost their goalkeeper to injury and still won. ⟦PERSON|Fisnik Asllanaj⟧, the man who missed it, ⟦G26|got the only goal⟧ on ⟦MINUTE|87 minutes⟧, ⟦G27|sliding in⟧ after ⟦PERSON|Muhammed Damarlı⟧ had hit the post.

⟦PERSON|Amanda Ilestadt⟧ and ⟦PERSON|Magdalena Erikstrand⟧ kept ⟦PERSON|Racheal Kundanga⟧ quiet for an hour, but the ⟦TEAM|Zambia⟧ captain only needed a second to get away. She shot on the run; ⟦PERSON|Jennifer Falkhammar⟧ got a hand to it and ⟦PERSON|Erikstrand⟧ completed the clearance.

⟦TEAM|Atlético San Luis⟧ stay bottom, having lost ⟦SCORE|2-1⟧ at ⟦TEAM|Querétaro⟧. ⟦PERSON|João Pedro Galvani⟧'s ⟦G28|penalty⟧ was in vain: ⟦PERSON|Lucas Rodríguez-Tello⟧ ⟦G29|replied⟧ within ⟦MINUTE|90 seconds⟧, and a ⟦G30|goal⟧ in the ⟦MINUTE|82nd minute⟧ by ⟦PERSON|Pablo Barreira⟧ earned the hosts a first victory since ⟦DATE|October⟧.

⟦TEAM|Zambia Under-17s⟧ reached the knockout rounds of the ⟦COMPETITION|Under-17 Women's World Cup⟧ for the first time by drawing ⟦SCORE|0-0⟧ with ⟦TEAM|Colombia Under-17s⟧ in ⟦GPE|Rabat⟧.
=====GOALS=====
{"id": "G1", "scorer": "Telma Encarnado", "team": "Portugal", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G2", "scorer": "Kika Nazário", "team": "Portugal", "minute": 39, "minute_text": "39", "assist": "Telma Encarnado"}
{"id": "G3", "scorer": "Linda Sällström-Koivu", "team": "Finland", "minute": 59, "minute_text": "59"}
{"id": "G4", "scorer": "Francesco Acerbone", "team": "Inter", "minute": 66, "kind": "header", "assist": "Nicolò Barelli", "minute_text": "66 minutes"}
{"id": "G5", "team": "Inter", "outcome": "ruled out"}
{"id": "G6", "scorer": "Nguenar Ndiaya", "team": "Senegal", "count": 2}
{"id": "G7", "scorer": "Hapsatou Malado", "team": "Senegal", "minute": 51, "kind": "shot", "minute_text": "51"}
{"id": "G8", "scorer": "Fideline Ngoye", "team": "Senegal", "minute": 85, "kind": "own goal", "minute_text": "five minutes from full time"}
{"id": "G9", "scorer": "Maximilian Beierle", "team": "Leverkusen", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Nicolás Lopecito", "team": "Nacional", "minute": 18, "minute_text": "18"}
{"id": "G11", "scorer": "Adrián Martinetti", "team": "Racing Club", "minute": 27, "kind": "shot", "minute_text": "27"}
{"id": "G12", "scorer": "Juan Nardonez", "team": "Racing Club", "minute": 60, "score": "1-2", "minute_text": "hour"}
{"id": "G13", "scorer": "Christian Oliveros", "team": "Nacional", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G14"}
{"id": "G15", "scorer": "Ally Sentnorio", "team": "Houston Dash"}
{"id": "G16", "scorer": "Hinata Miyazono", "team": "Japan", "minute": 68, "kind": "shot", "minute_text": "68th minute"}
{"id": "G17", "scorer": "Frank Magrin", "team": "Toulouse", "minute": 79, "kind": "header", "minute_text": "79th minute", "assist": "Yann Gbohou"}
{"id": "G18", "scorer": "Isaac Romerales", "team": "Sevilla", "scope": "background", "assist": "Alberto Costillo"}
{"id": "G19", "scorer": "Lucas Zelaraya", "team": "Columbus Crew", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G20", "scorer": "Lucas Zelaraya", "team": "Columbus Crew", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G21", "scorer": "Abdulwasea Al-Matri", "team": "Yemen", "minute": 63, "minute_text": "63rd minute"}
{"id": "G22", "scorer": "Komail Al-Aswadi", "team": "Bahrain", "minute": 31, "kind": "penalty", "minute_text": "31st minute"}
{"id": "G23", "scorer": "Komail Al-Aswadi", "team": "Bahrain", "minute": 31, "kind": "penalty", "minute_text": "31st minute"}
{"id": "G24", "scorer": "Abdulwasea Al-Matri", "team": "Yemen", "minute": 63, "minute_text": "63rd minute"}
{"id": "G25", "scorer": "Lynn Wilmsen", "team": "Ajax", "minute": 50, "kind": "header", "minute_text": "50th minute"}
{"id": "G26", "scorer": "Fisnik Asllanaj", "team": "Elversberg", "minute": 87, "minute_text": "87 minutes", "kind": "shot"}
{"id": "G27", "scorer": "Fisnik Asllanaj", "team": "Elversberg", "minute": 87, "minute_text": "87 minutes", "kind": "shot"}
{"id": "G28", "scorer": "João Pedro Galvani", "team": "Atlético San Luis", "kind": "penalty"}
{"id": "G29", "scorer": "Lucas Rodríguez-Tello", "team": "Querétaro", "minute_text": "90 seconds"}
{"id": "G30", "scorer": "Pablo Barreira", "team": "Querétaro", "minute": 82, "minute_text": "82nd minute"}
