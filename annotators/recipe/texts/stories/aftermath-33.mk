⟦TEAM|Crawley⟧ ⟦G1|hit three⟧ after ⟦MINUTE|half-time⟧ to stun ⟦TEAM|U's⟧
⟦TEAM|Colchester United⟧ ⟦SCORE|1⟧ ⟦TEAM|Crawley Town⟧ ⟦SCORE|3⟧
⟦TEAM|COLCHESTER⟧ went out of the ⟦COMPETITION|Carabao Cup⟧ in the first round after a second half in which everything that could go wrong did.
One up at the ⟦MINUTE|interval⟧ through ⟦PERSON|Ellis Whitmarsh⟧, they let in an ⟦G2|own goal⟧, a ⟦G3|penalty⟧ and, last of all, a ⟦G4|tap-in⟧.
It was rough on ⟦PERSON|Jakub Sobczak⟧, the ⟦NORP|Polish⟧ goalkeeper, who was not to blame for any of them and had kept out ⟦PERSON|Lamar Grantley⟧'s header with one hand when it was goalless.
Manager ⟦PERSON|Sean Okorie⟧ named a strong side. They started well: ⟦PERSON|Bradley Tunstall⟧ hit the bar on ⟦MINUTE|seven minutes⟧, ⟦PERSON|Whitmarsh⟧ was denied on ⟦MINUTE|ten⟧. A third chance was taken. ⟦PERSON|Harrison Pell⟧, on the right side of the ⟦TEAM|Crawley⟧ defence, had his pocket picked by ⟦PERSON|Tunstall⟧, the cross came over and ⟦PERSON|Whitmarsh⟧ ⟦G5|sidefooted in⟧ off ⟦PERSON|Dom Vickery⟧'s boot. A ⟦MINUTE|quarter of an hour⟧ had been played.
"After the ⟦G6|goal⟧ we thought it was a training match," ⟦PERSON|Okorie⟧ said.
There was a warning before the ⟦MINUTE|break⟧ when ⟦PERSON|Grantley⟧ raced clear of two and screwed his shot across the face. There was none before the ⟦G7|equaliser⟧. ⟦PERSON|Vickery⟧ took a throw on the left, ⟦PERSON|Pell⟧ hit it back in, it was going nowhere, and ⟦PERSON|Tunstall⟧, unaware that ⟦PERSON|Sobczak⟧ had called, ⟦G8|headed it beyond him⟧.
⟦MINUTE|Eight minutes later⟧ ⟦PERSON|Tunstall⟧ was penalised for climbing on ⟦PERSON|Vickery⟧. His face said it all. ⟦PERSON|Grantley⟧ ⟦G9|stepped forward and scored⟧, with ⟦MINUTE|61 minutes⟧ on the clock.
The ⟦TEAM|Red Devils⟧ could have had a fourth spot-kick of the season when ⟦PERSON|Pell⟧ was tripped, but the referee played on and ⟦PERSON|Grantley⟧ ⟦G10|tapped the ball over an unguarded line⟧. ⟦SCORE|3-1⟧, tie over.
⟦PERSON|Okorie⟧ insisted that ⟦PERSON|Tunstall⟧ would keep his place. "He makes our ⟦G11|goal⟧ and then he's unlucky. If you've played you've been there. I ⟦G12|scored two⟧ in a season."
The ⟦TEAM|U's⟧ are next in action at home on ⟦DATE|Saturday⟧.
⟦FURNITURE|Colchester: Sobczak 6, Vickery 5, Tunstall 4, Whitmarsh 7⟧
=====GOALS=====
{"id": "G1", "scorer": "Bradley Tunstall; Lamar Grantley", "team": "Crawley Town", "count": 3}
{"id": "G2", "scorer": "Bradley Tunstall", "team": "Crawley Town", "minute": 53, "kind": "own goal"}
{"id": "G3", "scorer": "Lamar Grantley", "team": "Crawley Town", "minute": 61, "kind": "penalty"}
{"id": "G4", "scorer": "Lamar Grantley", "team": "Crawley Town", "kind": "shot"}
{"id": "G5", "scorer": "Ellis Whitmarsh", "team": "Colchester United", "minute": 15, "assist": "Bradley Tunstall", "kind": "shot"}
{"id": "G6", "scorer": "Ellis Whitmarsh", "team": "Colchester United", "minute": 15, "assist": "Bradley Tunstall", "kind": "shot"}
{"id": "G7", "scorer": "Bradley Tunstall", "team": "Crawley Town", "minute": 53, "kind": "own goal"}
{"id": "G8", "scorer": "Bradley Tunstall", "team": "Crawley Town", "minute": 53, "kind": "own goal"}
{"id": "G9", "scorer": "Lamar Grantley", "team": "Crawley Town", "minute": 61, "kind": "penalty", "minute_text": "61 minutes"}
{"id": "G10", "scorer": "Lamar Grantley", "team": "Crawley Town", "kind": "shot", "score": "3-1"}
{"id": "G11", "scorer": "Ellis Whitmarsh", "team": "Colchester United", "minute": 15, "assist": "Bradley Tunstall", "kind": "shot"}
{"id": "G12", "scorer": "Sean Okorie", "scope": "background", "count": 2}
