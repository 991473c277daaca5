⟦COMPETITION|Women’s Champions League⟧: ⟦TEAM|Lyon⟧ hit six, ⟦TEAM|Arsenal⟧ beaten in ⟦GPE|Turin⟧, ⟦TEAM|Hammarby⟧ hold ⟦TEAM|Barça⟧
⟦FURNITURE|UEFA Women’s Football⟧
⟦TEAM|Arsenal⟧’s hopes of a top-four finish in the ⟦COMPETITION|Women’s Champions League⟧ league phase suffered a blow on ⟦DATE|Wednesday⟧ as ⟦TEAM|Juventus⟧ came from behind to beat them ⟦SCORE|2-1⟧ in ⟦GPE|Turin⟧.
⟦PERSON|Maja Kralj⟧ ⟦G1|put the ⟦TEAM|Gunners⟧ in front⟧ on ⟦MINUTE|12 minutes⟧, ⟦G2|sweeping in⟧ ⟦PERSON|Katie Fallows⟧’s pass, and ⟦PERSON|Fallows⟧ had a ⟦G3|goal⟧ disallowed for a foul. ⟦PERSON|Sofia Cantari⟧ ⟦G4|brought ⟦TEAM|Juve⟧ level⟧ with a stunning strike ⟦MINUTE|five minutes later⟧, and ⟦PERSON|Ana Capetillo⟧, on for ⟦PERSON|Cantari⟧, ⟦G5|scored the decisive goal⟧ in the ⟦MINUTE|76th minute⟧ after ⟦PERSON|Daphne Zinsbergen⟧ fumbled a corner. ⟦PERSON|Kralj⟧ headed over with the goal at her mercy in ⟦MINUTE|stoppage time⟧.
⟦TEAM|Lyon⟧ destroyed ⟦TEAM|Roma⟧ ⟦SCORE|6-0⟧. ⟦PERSON|Melchie Dumont⟧ ⟦G6|netted four times⟧, three of them before ⟦MINUTE|half-time⟧, and ⟦PERSON|Tabitha Chawira⟧ and ⟦PERSON|Vicki Bècher⟧ ⟦G7|got the rest⟧. The holders have won all four and ⟦G8|conceded once⟧.
⟦TEAM|Hammarby⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Barcelona⟧ was the surprise of the night. ⟦PERSON|Irene Codina⟧ ⟦G9|nodded ⟦TEAM|Barça⟧ ahead⟧ at a corner after ⟦MINUTE|33 minutes⟧ and she later struck the crossbar, but ⟦PERSON|Cathinka Tandvik⟧ ran on to a clearance by her goalkeeper, ⟦PERSON|Anna Tamm⟧, shrugged off ⟦PERSON|Codina⟧ and ⟦G10|levelled⟧ with ⟦MINUTE|nine minutes remaining⟧. ⟦PERSON|Cata Lluch⟧ in the ⟦TEAM|Barcelona⟧ goal had barely touched the ball.
⟦TEAM|Chelsea⟧ beat ⟦TEAM|St Pölten⟧ ⟦SCORE|3-0⟧. ⟦PERSON|Sakura Endo⟧ ⟦G11|scored twice⟧ in three first-half minutes and ⟦PERSON|Inés Castellanos⟧ ⟦G12|tucked in her customary late third⟧. ⟦PERSON|Millie Thorne⟧, who created all three, limped off.
⟦TEAM|Bayern Munich⟧ are through after ⟦PERSON|Guðrún Árnadóttir⟧’s ⟦G13|header⟧ was enough to beat ⟦TEAM|Vålerenga⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Oslo⟧. It was her ⟦G14|99th goal⟧ for the club and equals the mark of ⟦PERSON|Mandy Isemann⟧.
⟦TEAM|Real Madrid⟧ and ⟦TEAM|Twente⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Caroline Weirsdottir⟧ ⟦G15|put ⟦TEAM|Madrid⟧ two up⟧ with a pair of free-kicks; ⟦PERSON|Kayleigh van Doorn⟧ ⟦G16|scored⟧ either side of the ⟦MINUTE|hour⟧ for ⟦TEAM|Twente⟧.
⟦FURNITURE|Next matchday: 9/10 December⟧
=====GOALS=====
{"id": "G1", "scorer": "Maja Kralj", "team": "Arsenal", "minute": 12, "kind": "shot", "assist": "Katie Fallows", "minute_text": "12 minutes"}
{"id": "G2", "scorer": "Maja Kralj", "team": "Arsenal", "minute": 12, "kind": "shot", "assist": "Katie Fallows"}
{"id": "G3", "scorer": "Katie Fallows", "team": "Arsenal", "outcome": "ruled out"}
{"id": "G4", "scorer": "Sofia Cantari", "team": "Juventus", "minute": 17, "kind": "shot", "minute_text": "five minutes later"}
{"id": "G5", "scorer": "Ana Capetillo", "team": "Juventus", "minute": 76, "minute_text": "76th minute"}
{"id": "G6", "scorer": "Melchie Dumont", "team": "Lyon", "count": 4}
{"id": "G7", "scorer": "Tabitha Chawira; Vicki Bècher", "team": "Lyon", "count": 2}
{"id": "G8", "scope": "background"}
{"id": "G9", "scorer": "Irene Codina", "team": "Barcelona", "minute": 33, "kind": "header", "minute_text": "33 minutes"}
{"id": "G10", "scorer": "Cathinka Tandvik", "team": "Hammarby", "minute": 81, "assist": "Anna Tamm", "minute_text": "nine minutes remaining"}
{"id": "G11", "scorer": "Sakura Endo", "team": "Chelsea", "count": 2, "assist": "Millie Thorne"}
{"id": "G12", "scorer": "Inés Castellanos", "team": "Chelsea", "assist": "Millie Thorne"}
{"id": "G13", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "kind": "header"}
{"id": "G14", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "kind": "header"}
{"id": "G15", "scorer": "Caroline Weirsdottir", "team": "Real Madrid", "count": 2, "kind": "free kick"}
{"id": "G16", "scorer": "Kayleigh van Doorn", "team": "Twente", "count": 2}
