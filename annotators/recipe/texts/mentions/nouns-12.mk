⟦PERSON|Dennis Obasi⟧ was doubled up in pain after a tackle on ⟦MINUTE|39⟧ but ⟦MINUTE|nine minutes later⟧ he ⟦G1|doubled ⟦TEAM|Southend United⟧'s lead⟧, and ⟦PERSON|Cain Prosser⟧ had no answer to the finish.

The lead at the top is doubled: ⟦TEAM|Rosenheim⟧ drew and ⟦TEAM|Unterhaching⟧, through an ⟦PERSON|Anton Sailer⟧ ⟦G2|penalty⟧ and nothing else of note, did not.

A two-goal advantage was almost thrown away by ⟦TEAM|Randers⟧, whose goalkeeper ⟦PERSON|Patrik Carlgren-Moe⟧ had to save from ⟦PERSON|Albert Gron⟧ and ⟦PERSON|Kasper Ipsen⟧ in ⟦MINUTE|stoppage time⟧.

⟦PERSON|Jesper Friis⟧'s ⟦G3|opener⟧ in the ⟦MINUTE|fourth minute⟧ gave ⟦TEAM|Vejle⟧ an advantage, ⟦PERSON|Simon Lyng⟧'s ⟦G4|header⟧ on ⟦MINUTE|30⟧ extended it, and a late penalty by ⟦PERSON|Kian Holst⟧ was saved to keep it there.

The gap was stretched to seven points, the unbeaten run was extended to 15 matches, and the manager's contract was extended as well. ⟦TEAM|Cove Rangers⟧ had a good ⟦DATE|Saturday⟧ without a goal being scored at either end.

⟦PERSON|Sakari Niemi⟧ stretched to reach ⟦PERSON|Onni Laine⟧'s cross and ⟦G5|stretched the lead⟧ in the ⟦MINUTE|52nd minute⟧. ⟦TEAM|HJK⟧ might have stretched it further had ⟦PERSON|Laine⟧ not volleyed wide.

⟦TEAM|Raufoss⟧ ⟦G6|clawed a goal back⟧ in the ⟦MINUTE|80th minute⟧ by way of ⟦PERSON|Mathias Ronning⟧'s penalty, and ⟦PERSON|Odin Brekke⟧ was clawing at the turf in frustration when a second penalty shout was dismissed.

Goalkeeper ⟦PERSON|Sam Ogunleye⟧ clawed out ⟦PERSON|Matt Tyrer⟧'s header, punched away ⟦PERSON|Brian Kehoe⟧'s free-kick and pounced on the loose ball. Only ⟦PERSON|Tyrer⟧'s ⟦MINUTE|90th-minute⟧ ⟦G7|tap-in⟧ for ⟦TEAM|Barrow⟧ defeated him.

The defence of ⟦TEAM|Elche⟧ ⟦G8|was breached⟧ only once, ⟦PERSON|Roger Mas⟧ ⟦G9|beating ⟦PERSON|Joan Pastor⟧⟧ at the near post for ⟦TEAM|Castellon⟧ in the ⟦MINUTE|70th minute⟧. The penalty that ⟦PERSON|Mas⟧ put wide was a reminder of how they usually go.

Breaches of the spending rules cost ⟦TEAM|Reading⟧ three points on ⟦DATE|Friday⟧ and a breach of discipline cost them ⟦PERSON|Tunde Alli-Price⟧, dismissed for a second caution, on ⟦DATE|Saturday⟧. They remain two goals better off than the side beneath them.

⟦PERSON|Nico Wendt⟧ ⟦G10|pulled ⟦TEAM|Hansa Rostock⟧ level⟧ with ⟦MINUTE|12 minutes left⟧, ⟦PERSON|Ole Brandes⟧ having tried to pull them level from the penalty spot ten minutes earlier.

They have pulled level with the leaders on 41 points and pulled away from ⟦TEAM|Tromso⟧. All it took was a tidy ⟦G11|finish⟧ from ⟦PERSON|Ruben Amundsen⟧ in the ⟦MINUTE|16th minute⟧, although ⟦TEAM|Sarpsborg⟧ wanted a penalty too.

Confirmation of relegation came with a defeat by three goals at ⟦TEAM|Leganes⟧. ⟦PERSON|Dani Cerezo⟧ had the best chance for ⟦TEAM|Huesca⟧, a close-range header that was straight at the keeper.

⟦PERSON|Oumar Sissako⟧'s ⟦MINUTE|89th-minute⟧ ⟦G12|goal⟧ confirmed the win and ⟦PERSON|Moussa Dembele-Keita⟧'s late penalty miss did nothing to change it. ⟦TEAM|Stade Malien⟧ have ⟦G13|conceded⟧ just two at home.

⟦TEAM|Coleraine⟧ ⟦G14|punished⟧ ⟦TEAM|Glentoran⟧'s mistake, ⟦PERSON|Jamie McGrath-Boyle⟧ ⟦G15|sliding in⟧ the rebound after ⟦PERSON|Conor Shiels⟧ spilled a free-kick in the ⟦MINUTE|65th minute⟧.

⟦PERSON|Lukas Dvorsky⟧ was punished with a yellow card, his team-mate ⟦PERSON|Filip Oravec⟧ with a red, and ⟦TEAM|Spartak Trnava⟧ suffered twice from set pieces through ⟦PERSON|Samuel Hruska⟧ ⟦G16|headers⟧ for ⟦TEAM|Zilina⟧.

One goal separated the teams over 180 minutes and it was a ⟦G17|penalty⟧, ⟦PERSON|Alan Vidal-Ortega⟧'s in the first leg. ⟦TEAM|Guadalajara⟧ had another on ⟦DATE|Wednesday⟧, which ⟦PERSON|Rodrigo Cano⟧ saved from ⟦PERSON|Israel Duarte⟧.

⟦PERSON|Mauro Ferrante⟧ ⟦G18|turned the tie around⟧ with two in four minutes, both from outside the box, after ⟦TEAM|Cosenza⟧ had gone in a goal down at ⟦MINUTE|half-time⟧. ⟦PERSON|Ferrante⟧ also hit a post.

The coach turned on his players, the crowd turned on the coach, and ⟦PERSON|Wes Ballard⟧ turned his ankle. ⟦TEAM|Sutton United⟧ lost by a ⟦G19|goal⟧ scored in the ⟦MINUTE|23rd minute⟧ by ⟦PERSON|Louie Prewitt⟧ of ⟦TEAM|Boreham Wood⟧.

It took ⟦PERSON|Ibou Cissokho⟧ five minutes as a substitute to haul ⟦TEAM|Troyes⟧ back, his ⟦G20|volley⟧ on ⟦MINUTE|74⟧ cancelling out a ⟦MINUTE|31st-minute⟧ ⟦PERSON|Lucas Meyrand⟧ ⟦G21|free-kick⟧ for ⟦TEAM|Amiens⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dennis Obasi", "team": "Southend United", "minute": 48, "minute_text": "nine minutes later"}
{"id": "G2", "scorer": "Anton Sailer", "team": "Unterhaching", "kind": "penalty"}
{"id": "G3", "scorer": "Jesper Friis", "team": "Vejle", "minute": 4, "minute_text": "fourth minute"}
{"id": "G4", "scorer": "Simon Lyng", "team": "Vejle", "minute": 30, "minute_text": "30", "kind": "header"}
{"id": "G5", "scorer": "Sakari Niemi", "team": "HJK", "minute": 52, "minute_text": "52nd minute", "assist": "Onni Laine"}
{"id": "G6", "scorer": "Mathias Ronning", "team": "Raufoss", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Matt Tyrer", "team": "Barrow", "minute": 90, "minute_text": "90th-minute", "kind": "shot"}
{"id": "G8", "scorer": "Roger Mas", "team": "Castellon", "minute": 70, "minute_text": "70th minute"}
{"id": "G9", "scorer": "Roger Mas", "team": "Castellon", "minute": 70, "minute_text": "70th minute"}
{"id": "G10", "scorer": "Nico Wendt", "team": "Hansa Rostock", "minute": 78, "minute_text": "12 minutes left"}
{"id": "G11", "scorer": "Ruben Amundsen", "team": "Sarpsborg", "minute": 16, "minute_text": "16th minute"}
{"id": "G12", "scorer": "Oumar Sissako", "team": "Stade Malien", "minute": 89, "minute_text": "89th-minute"}
{"id": "G13", "count": 2, "scope": "background"}
{"id": "G14", "scorer": "Jamie McGrath-Boyle", "team": "Coleraine", "minute": 65, "minute_text": "65th minute"}
{"id": "G15", "scorer": "Jamie McGrath-Boyle", "team": "Coleraine", "minute": 65, "minute_text": "65th minute"}
{"id": "G16", "scorer": "Samuel Hruska", "team": "Zilina", "kind": "header", "count": 2}
{"id": "G17", "scorer": "Alan Vidal-Ortega", "team": "Guadalajara", "kind": "penalty", "scope": "background"}
{"id": "G18", "scorer": "Mauro Ferrante", "team": "Cosenza", "count": 2}
{"id": "G19", "scorer": "Louie Prewitt", "team": "Boreham Wood", "minute": 23, "minute_text": "23rd minute"}
{"id": "G20", "scorer": "Ibou Cissokho", "team": "Troyes", "minute": 74, "minute_text": "74", "kind": "volley"}
{"id": "G21", "scorer": "Lucas Meyrand", "team": "Amiens", "minute": 31, "minute_text": "31st-minute", "kind": "free kick"}
