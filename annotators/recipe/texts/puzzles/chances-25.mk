⟦TEAM|Reds⟧ and ⟦TEAM|Ravens⟧ share a thriller without end in ⟦TEAM|Adelaide⟧
⟦TEAM|Adelaide United⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Newcastle Jets⟧ - except that for a few moments it was ⟦SCORE|2-2⟧, and for several minutes before that it might have been anything.
⟦VENUE|Coopers Stadium⟧ saw 41 shots on ⟦DATE|Saturday night⟧, a club record, and the three that counted all came in a seven-minute burst before the ⟦MINUTE|break⟧.
The ⟦TEAM|Reds⟧ got the ⟦G1|first⟧ in the ⟦MINUTE|36th minute⟧ through ⟦PERSON|Luka Barisic⟧, who ⟦G2|steered home⟧ from ten yards after ⟦NORP|Dane⟧ goalkeeper ⟦PERSON|Mads Toft⟧ could only parry a thumping free-kick from ⟦PERSON|Kosta Papadakis⟧.
The lead was gone ⟦MINUTE|four minutes later⟧. ⟦TEAM|Jets⟧ youngster ⟦PERSON|Archie Goodluck⟧, a Year 12 student at ⟦ORG|Merewether High⟧, nicked the ball off ⟦PERSON|Barisic⟧'s toe in the centre circle, ran half the length of the park and ⟦G3|slipped it between the legs⟧ of home keeper ⟦PERSON|Joe Ferrante⟧. Nice assembly on ⟦DATE|Monday⟧, you'd imagine.
Straight from the restart ⟦PERSON|Barisic⟧ rattled the bar, ⟦PERSON|Toft⟧ fumbled and recovered, and then from ⟦PERSON|Papadakis⟧'s corner in the ⟦MINUTE|43rd⟧ centre-half ⟦PERSON|Will Okafor-Dean⟧ got up highest and ⟦G4|nodded⟧ the ⟦TEAM|Reds⟧ back in front.
After ⟦MINUTE|half-time⟧, chances, chances, chances. ⟦PERSON|Goodluck⟧ was wide with one, high with another. ⟦PERSON|Barisic⟧ blew a hat-trick of them. ⟦PERSON|Toft⟧ pulled off a triple save on ⟦MINUTE|64⟧ that'll be on highlight reels for years, the last with his backside. ⟦PERSON|Papadakis⟧ got in down the left and, with ⟦PERSON|Barisic⟧ screaming for it, shot into the advertising.
The ⟦TEAM|Jets⟧ won a penalty in the ⟦MINUTE|78th minute⟧, ⟦PERSON|Okafor-Dean⟧'s arm the culprit, and ⟦NORP|Brazilian⟧ import ⟦PERSON|Thalles⟧ smacked it against the base of the post.
Then the ⟦SCORE|2-2⟧ that wasn't: ⟦PERSON|Thalles⟧ ⟦G5|bundled it in⟧ from an offside position with ⟦MINUTE|five to play⟧. He knew it, too. There was no VAR check; the ⟦NORP|Brazilian⟧ had already turned and was jogging back with a thumb up to the linesman.
"I need a lie down," said ⟦TEAM|Adelaide⟧ coach ⟦PERSON|Carly Veart⟧. "We should've had six and we could've conceded five."
⟦TEAM|Newcastle⟧'s ⟦PERSON|Arthur Ross⟧ was asked whether he was pleased with the kid. "Pleased? I've got to sign a permission slip for his excursion on ⟦DATE|Tuesday⟧."
⟦TEAM|Adelaide⟧ leapfrog ⟦TEAM|Sydney FC⟧ into second. ⟦PERSON|Okafor-Dean⟧'s ⟦G6|goal⟧ was his sixth ⟦DATE|this season⟧, two more than any other defender in the ⟦COMPETITION|A-League⟧.
⟦FURNITURE|Crowd: 12,870⟧
=====GOALS=====
{"id": "G1", "scorer": "Luka Barisic", "team": "Adelaide United", "minute": 36, "minute_text": "36th minute", "kind": "shot"}
{"id": "G2", "scorer": "Luka Barisic", "team": "Adelaide United", "minute": 36, "minute_text": "36th minute", "kind": "shot"}
{"id": "G3", "scorer": "Archie Goodluck", "team": "Newcastle Jets", "minute": 40, "minute_text": "four minutes later", "kind": "shot"}
{"id": "G4", "scorer": "Will Okafor-Dean", "team": "Adelaide United", "minute": 43, "minute_text": "43rd", "assist": "Kosta Papadakis", "kind": "header", "score": "2-1"}
{"id": "G5", "scorer": "Thalles", "team": "Newcastle Jets", "minute": 85, "minute_text": "five to play", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Will Okafor-Dean", "team": "Adelaide United", "scope": "background", "count": 6}
