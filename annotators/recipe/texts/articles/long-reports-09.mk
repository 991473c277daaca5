⟦PERSON|Simeone⟧'s men stumble as ⟦TEAM|Oviedo⟧ end 24-year wait

⟦TEAM|Real Oviedo⟧ had not beaten ⟦TEAM|Atlético Madrid⟧ since ⟦DATE|2001⟧. On ⟦DATE|Saturday night⟧, at a ⟦VENUE|Carlos Tartiere⟧ stadium which sang from first to last, the promoted side did so by ⟦SCORE|3-1⟧ and, what is more, deserved it.

The visitors' coach made six changes with the ⟦COMPETITION|Champions League⟧ in mind and could have made eleven, he said, without feeling better about it. "From the first duel we lost. It's not a matter of systems," he said. "To ⟦G1|concede three⟧ here, this is on me."

It must be said that everything could have been different if ⟦PERSON|Viktor Sorheim⟧ had punished the mistake of ⟦PERSON|Gonzalo Prendes⟧ in the ⟦MINUTE|4th minute⟧. The ⟦NORP|Danish⟧ attacker dribbled past the goalkeeper, hesitated, and ⟦PERSON|Prendes⟧ himself appeared to block. A little later ⟦PERSON|Alvaro Quintanilla⟧ saved with the face, literally, from ⟦PERSON|Pablo Barreda⟧, and needed a new shirt because of the blood.

⟦TEAM|Oviedo⟧ had approached only once. With the second they ⟦G2|struck⟧: ⟦PERSON|Ilyas Bouhadi⟧'s pass between two centre-backs, the run of ⟦PERSON|Santi Calatayud⟧, the ball lifted over ⟦PERSON|Jan Horvatic⟧. ⟦G3|⟦SCORE|1-0⟧⟧, ⟦MINUTE|minute 23⟧. The stadium, built for 30,500, seemed to contain a city.

⟦TEAM|Atlético⟧ had the ball and no ideas. Two yellow cards for protests, one for the captain ⟦PERSON|Kiko Larrazabal⟧, told of the frustration, and at ⟦MINUTE|half-time⟧ the coach withdrew three men, among them ⟦PERSON|Barreda⟧, who kicked a bottle. The ⟦NORP|Brazilian⟧ ⟦PERSON|Wendell Assis⟧, one of the three who entered, took ⟦MINUTE|nine minutes⟧ to ⟦G4|equalise⟧. He received on the edge, feinted with the right and ⟦G5|finished with the left⟧, to the post where ⟦PERSON|Quintanilla⟧ was not.

Here one expected the logical thing. Instead the local coach, ⟦PERSON|Luis Carriazo⟧, removed a midfielder and put in a winger, the veteran ⟦PERSON|Haritz Zubeldia-Ruiz⟧. "My assistant looked at me like I was crazy," he admitted. The veteran needed three touches. With the third, from a short corner, he centred for ⟦PERSON|Prendes⟧, and the centre-back, he of the mistake, ⟦G6|scored the second⟧ with the forehead in ⟦MINUTE|minute 66⟧.

From there, ⟦TEAM|Oviedo⟧ defended with eight and went out with two. ⟦PERSON|Sorheim⟧ asked for a penalty (there was none), ⟦PERSON|Assis⟧ sent a free-kick over the wall and over everything else. ⟦PERSON|Horvatic⟧ saved from ⟦PERSON|Calatayud⟧ a goal that was already being celebrated. In the ⟦MINUTE|89th⟧, with the ⟦NORP|Slovenian⟧ goalkeeper in the rival area for a corner, ⟦PERSON|Bouhadi⟧ stole, ran sixty metres without opposition and ⟦G7|walked into the net with the ball⟧.

The ⟦NORP|Moroccan⟧ international had provided for the ⟦G8|first⟧ and was named the man of the match. He dedicated the award to ⟦PERSON|Calatayud⟧, whose baby is due ⟦DATE|this week⟧. "He'll call him ⟦PERSON|Ilyas⟧, I hope," he laughed.

The ⟦G9|goal⟧ of ⟦PERSON|Prendes⟧ was the first of his career in ⟦COMPETITION|Primera⟧, at the age of 34. "When I make the error, I look for a hole to hide in," said the defender. "And later I'm there hugging everyone. Football owes you nothing, but sometimes it pays you."

There was no hiding for ⟦PERSON|Larrazabal⟧. "After our ⟦G10|equaliser⟧ we believed it was done. They believed it wasn't. That's the difference," the captain told ⟦ORG|Movistar Plus⟧.

With this result ⟦TEAM|Oviedo⟧ leave the relegation places, at least until ⟦DATE|Monday⟧, when ⟦TEAM|Getafe⟧ receive ⟦TEAM|Levante⟧. ⟦TEAM|Atlético⟧ are seven points behind ⟦TEAM|Barcelona⟧ and one behind ⟦TEAM|Villarreal⟧, who beat ⟦TEAM|Celta⟧ ⟦SCORE|1-0⟧ with a ⟦G11|penalty⟧ from ⟦PERSON|Nico Perales⟧ that has raised dust. On ⟦DATE|Tuesday⟧ they'll visit ⟦GPE|Eindhoven⟧ needing a draw to continue in ⟦GPE|Europe⟧.

There, at least, ⟦PERSON|Giulio Berlinghieri⟧ is expected to come back. The ⟦NORP|Italian⟧'s absence was noticed: without him, ⟦TEAM|Atlético⟧ have won one match of seven.
=====GOALS=====
{"id": "G1", "team": "Oviedo", "count": 3}
{"id": "G2", "scorer": "Santi Calatayud", "team": "Oviedo", "minute": 23, "assist": "Ilyas Bouhadi", "kind": "shot", "minute_text": "minute 23"}
{"id": "G3", "scorer": "Santi Calatayud", "team": "Oviedo", "minute": 23, "assist": "Ilyas Bouhadi", "kind": "shot", "score": "1-0", "minute_text": "minute 23"}
{"id": "G4", "scorer": "Wendell Assis", "team": "Atlético", "minute": 54, "kind": "shot", "minute_text": "nine minutes"}
{"id": "G5", "scorer": "Wendell Assis", "team": "Atlético", "minute": 54, "kind": "shot"}
{"id": "G6", "scorer": "Gonzalo Prendes", "team": "Oviedo", "minute": 66, "assist": "Haritz Zubeldia-Ruiz", "kind": "header", "minute_text": "minute 66"}
{"id": "G7", "scorer": "Ilyas Bouhadi", "team": "Oviedo", "minute": 89, "kind": "shot", "minute_text": "89th"}
{"id": "G8", "scorer": "Santi Calatayud", "team": "Oviedo", "minute": 23, "assist": "Ilyas Bouhadi", "kind": "shot"}
{"id": "G9", "scorer": "Gonzalo Prendes", "team": "Oviedo", "minute": 66, "assist": "Haritz Zubeldia-Ruiz", "kind": "header"}
{"id": "G10", "scorer": "Wendell Assis", "team": "Atlético", "minute": 54, "kind": "shot"}
{"id": "G11", "scorer": "Nico Perales", "team": "Villarreal", "scope": "background", "kind": "penalty"}
