⟦PERSON|Aaron Mundle⟧, the captain, ⟦G1|rescued ⟦TEAM|Barnsley⟧⟧ ⟦MINUTE|two minutes from time⟧. A long ball by ⟦PERSON|Sean Orrell⟧ was flicked on by ⟦PERSON|Kojo Bonsu⟧, the ⟦TEAM|Rotherham⟧ keeper ⟦PERSON|Dale Petts⟧ hesitated and the centre-half ⟦G2|beat him to it⟧.

⟦TEAM|Central Coast Mariners⟧ put up a wall of ten, put every ball into the stand and put the point in their pocket. ⟦PERSON|Alou Deng⟧ of ⟦TEAM|Macarthur⟧ had a shot blocked by ⟦PERSON|Lachie Byrne⟧ and a header held by ⟦PERSON|Kyle Sarkis⟧.

⟦PERSON|Ugo Ferrante⟧ ⟦G3|got ⟦TEAM|Bari⟧ off to a perfect start⟧, in the ⟦MINUTE|fourth minute⟧, and ⟦PERSON|Walter Nardi⟧ ⟦G4|stretched their lead⟧ on ⟦MINUTE|26⟧. The coach, not a man to be stretched in interviews, called it “a normal win”.

⟦TEAM|Brentford Women⟧ gave their fans a lift. Beaten in six, they ⟦G5|drew level with ⟦TEAM|Watford⟧⟧ through ⟦PERSON|Gemma Holt⟧ on ⟦MINUTE|81 minutes⟧, having seen ⟦PERSON|Annika Rowe⟧ ⟦G6|give their opponents the lead⟧ on ⟦MINUTE|70⟧ and ⟦PERSON|Lara Costa⟧ head over at ⟦SCORE|0-1⟧.

⟦PERSON|Gaby Rentería⟧ ⟦G7|gave the champions a cushion⟧ in the ⟦MINUTE|38th minute⟧ for ⟦SCORE|2-0⟧; it deflated in the ⟦MINUTE|80th⟧ as ⟦PERSON|Edson Olvera⟧ ⟦G8|halved it⟧ for ⟦TEAM|Atlas⟧ and nearly burst in the ⟦MINUTE|94th⟧, when ⟦PERSON|Olvera⟧ hit the bar. ⟦TEAM|América⟧, though, hung on.

The lights failed with ⟦TEAM|Stevenage⟧ a goal ahead. When they came back on, ⟦PERSON|Ezra Quayle⟧ was put through on ⟦MINUTE|81 minutes⟧ and should have made it two, but lifted the ball over.

⟦TEAM|Portadown⟧ let in ⟦PERSON|Owen Laverty⟧ after ⟦MINUTE|11 minutes⟧, and he rounded ⟦PERSON|Shea Gilmore⟧ but ran the ball out of play. They let him in again on ⟦MINUTE|15⟧ and ⟦G9|paid for it⟧, the striker ⟦G10|shooting low inside the post⟧ for ⟦TEAM|Crusaders⟧.

Police levelled charges of affray at three ⟦TEAM|Millwall⟧ followers. The trouble flared after ⟦PERSON|Ryan Coyle⟧ ⟦G11|levelled the scores⟧ in the ⟦MINUTE|69th minute⟧ at ⟦VENUE|Selhurst Park⟧, and stewards were struck by coins.

⟦PERSON|Anton Kravets⟧ ⟦G12|came up with the decisive moment⟧ in the ⟦MINUTE|78th minute⟧, a shot through the legs of ⟦PERSON|Ihor Dovhan⟧. ⟦TEAM|Shakhtar⟧ are now top of the table, leading ⟦TEAM|Dynamo⟧ by a point with a game in hand.

⟦PERSON|Jelle Roos⟧ shot ⟦TEAM|Excelsior⟧ to the top of the ⟦COMPETITION|Eerste Divisie⟧ with his 22nd ⟦G13|goal⟧ of the campaign, coming in the ⟦MINUTE|90th minute⟧ of a game ⟦TEAM|Dordrecht⟧ ⟦G14|led⟧ for 50 minutes thanks to ⟦PERSON|Tim Hoek⟧.

⟦TEAM|Costa Rica⟧ finished top, ⟦TEAM|Honduras⟧ finished second, and neither had to finish anything on ⟦DATE|Tuesday⟧. ⟦PERSON|Andy Chaves⟧ came nearest, with a lob which dropped on the roof of the net, in a ⟦SCORE|0-0⟧ draw that will be talked about by nobody.

⟦PERSON|Ambrose Oyugi⟧ ⟦G15|handed ⟦TEAM|Gor⟧ a precious advantage⟧ in the ⟦MINUTE|47th minute⟧ of the first leg. ⟦TEAM|Gor Mahia⟧, whose lead is only a goal, play the return in ⟦GPE|Tunis⟧ without ⟦PERSON|Felix Otieno⟧, who is suspended.

⟦PERSON|Lennart Haug⟧ ⟦G16|headed ⟦TEAM|Sandefjord⟧’s third⟧, ⟦PERSON|Jonas Bru⟧’s ⟦G17|reply⟧ having briefly brought hope to ⟦TEAM|Haugesund⟧ at ⟦SCORE|2-1⟧, and the game finished ⟦SCORE|3-1⟧. No times were given in the club’s brief statement.

⟦PERSON|Vito Amato⟧ was on course for a treble when he was taken off. The two he ⟦G18|got⟧, on ⟦MINUTE|14⟧ and ⟦MINUTE|40 minutes⟧, put ⟦TEAM|Frosinone⟧ in a position they did not surrender, although ⟦TEAM|Modena⟧ had a penalty on ⟦MINUTE|55 minutes⟧ which ⟦PERSON|Rocco Bassani⟧ drilled over.

⟦TEAM|Servette⟧ were condemned to defeat by their own indecision, said coach ⟦PERSON|Laurent Favre-Bulle⟧, who wants sharper finishing, quicker passing and a striker before the window closes.

⟦TEAM|Burnley⟧ ⟦G19|had the final word⟧. ⟦PERSON|Nick Ellery⟧ had just ⟦G20|pegged them back⟧, from a free-kick in the ⟦MINUTE|90th minute⟧ for ⟦TEAM|Preston⟧, when straight from the restart ⟦PERSON|Tobias Skov⟧ ran on to a long ball, his shot was half stopped, and ⟦PERSON|Ched Okoro⟧ ⟦G21|walked it in⟧. That was in the ⟦MINUTE|second minute of added time⟧.

The scaffolding at ⟦VENUE|Goodison Park⟧ was struck on ⟦DATE|Monday⟧, the lettering taken down and wrapped up for the museum. ⟦TEAM|Everton⟧’s last ⟦G22|goal⟧ there, by ⟦PERSON|Iliman Crowe⟧, is to be marked with a plaque.

⟦PERSON|Nahuel Ponce⟧ ⟦G23|equalled ⟦TEAM|Rosario⟧’s effort⟧ on ⟦MINUTE|50 minutes⟧, ⟦PERSON|Emi Rossi⟧ having ⟦G24|struck⟧ on ⟦MINUTE|24⟧. The derby, won ⟦DATE|last year⟧ by ⟦TEAM|Newell’s⟧ with two late ⟦G25|goals⟧, ended with ten on each side.

⟦PERSON|Maya Ferris⟧ ⟦G26|set ⟦TEAM|Lewes⟧ up for victory⟧ with a crisp drive on ⟦MINUTE|33 minutes⟧ and set up a chance for ⟦PERSON|Hope Lindley⟧, who scuffed wide. ⟦PERSON|Lindley⟧ did ⟦G27|settle matters⟧ in the ⟦MINUTE|85th minute⟧.

⟦TEAM|Red Bull Bragantino⟧ got the draw they needed to confirm survival, but only just. ⟦PERSON|Lucas Evandro⟧ missed the target with their best opening, ⟦PERSON|Gilberto Sá⟧ was foiled by a fingertip, and a ⟦TEAM|Cuiabá⟧ ⟦G28|goal⟧ from ⟦PERSON|Rikelme⟧ was struck off for handball.

⟦PERSON|Rory Finnegan⟧ was on his way down the tunnel when his substitute, ⟦PERSON|Conor Breen⟧, ⟦G29|won the match for him⟧. In the ⟦MINUTE|third minute of stoppage time⟧, ⟦PERSON|Breen⟧ ⟦G30|got a toe to⟧ a cross for ⟦TEAM|Cliftonville⟧.

⟦TEAM|Montpellier⟧ stopped the rot with a goalless draw that moved them off the bottom. The strike pair ⟦PERSON|Teddy Mavoungou⟧ and ⟦PERSON|Joris Chabert⟧ had five shots between them, one of which struck the corner flag.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Mundle", "team": "Barnsley", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G2", "scorer": "Aaron Mundle", "team": "Barnsley", "minute": 88, "minute_text": "two minutes from time", "assist": "Kojo Bonsu"}
{"id": "G3", "scorer": "Ugo Ferrante", "team": "Bari", "minute": 4, "minute_text": "fourth minute"}
{"id": "G4", "scorer": "Walter Nardi", "team": "Bari", "minute": 26, "minute_text": "26"}
{"id": "G5", "scorer": "Gemma Holt", "team": "Brentford Women", "minute": 81, "minute_text": "81 minutes"}
{"id": "G6", "scorer": "Annika Rowe", "team": "Watford", "minute": 70, "minute_text": "70"}
{"id": "G7", "scorer": "Gaby Rentería", "team": "América", "minute": 38, "minute_text": "38th minute", "score": "2-0"}
{"id": "G8", "scorer": "Edson Olvera", "team": "Atlas", "minute": 80, "minute_text": "80th", "score": "2-1"}
{"id": "G9", "scorer": "Owen Laverty", "team": "Crusaders", "minute": 15, "minute_text": "15"}
{"id": "G10", "scorer": "Owen Laverty", "team": "Crusaders", "minute": 15, "minute_text": "15", "kind": "shot"}
{"id": "G11", "scorer": "Ryan Coyle", "team": "Millwall", "minute": 69, "minute_text": "69th minute"}
{"id": "G12", "scorer": "Anton Kravets", "team": "Shakhtar", "minute": 78, "minute_text": "78th minute"}
{"id": "G13", "scorer": "Jelle Roos", "team": "Excelsior", "minute": 90, "minute_text": "90th minute"}
{"id": "G14", "scorer": "Tim Hoek", "team": "Dordrecht"}
{"id": "G15", "scorer": "Ambrose Oyugi", "team": "Gor Mahia", "minute": 47, "minute_text": "47th minute"}
{"id": "G16", "scorer": "Lennart Haug", "team": "Sandefjord", "kind": "header", "score": "3-1"}
{"id": "G17", "scorer": "Jonas Bru", "team": "Haugesund", "score": "2-1"}
{"id": "G18", "scorer": "Vito Amato", "team": "Frosinone", "count": 2}
{"id": "G19", "scorer": "Ched Okoro", "team": "Burnley", "minute": 90, "added": 2, "minute_text": "second minute of added time"}
{"id": "G20", "scorer": "Nick Ellery", "team": "Preston", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
{"id": "G21", "scorer": "Ched Okoro", "team": "Burnley", "minute": 90, "added": 2, "minute_text": "second minute of added time"}
{"id": "G22", "scorer": "Iliman Crowe", "team": "Everton", "scope": "background"}
{"id": "G23", "scorer": "Nahuel Ponce", "team": "Newell’s", "minute": 50, "minute_text": "50 minutes"}
{"id": "G24", "scorer": "Emi Rossi", "team": "Rosario", "minute": 24, "minute_text": "24"}
{"id": "G25", "team": "Newell’s", "scope": "background", "count": 2}
{"id": "G26", "scorer": "Maya Ferris", "team": "Lewes", "minute": 33, "minute_text": "33 minutes"}
{"id": "G27", "scorer": "Hope Lindley", "team": "Lewes", "minute": 85, "minute_text": "85th minute"}
{"id": "G28", "scorer": "Rikelme", "team": "Cuiabá", "outcome": "ruled out"}
{"id": "G29", "scorer": "Conor Breen", "team": "Cliftonville", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G30", "scorer": "Conor Breen", "team": "Cliftonville", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
