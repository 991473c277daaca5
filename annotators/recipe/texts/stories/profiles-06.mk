Player ratings: ⟦PERSON|Fofana-Diarra⟧ the hero, ⟦PERSON|Aalders⟧ all at sea as ⟦TEAM|Utrecht⟧ squeak past ⟦TEAM|Heerenveen⟧

It took a ⟦G1|header⟧ by a man who had not played since ⟦DATE|September⟧ to win it, but ⟦TEAM|Utrecht⟧ are up to fourth. Here is how we saw them.

⟦PERSON|Björn Halldórsson⟧ - 6. Sent the wrong way by the ⟦G2|penalty⟧ in the ⟦MINUTE|41st minute⟧, had little else to do and did most of it with his feet. Nearly gave ⟦PERSON|Emre Dağdelen⟧ a present.

⟦PERSON|Wout Lemmens⟧ - 8. Two assists in a week for the right-back, whose delivery in the last ⟦MINUTE|half-hour⟧ was first-rate. His cross for the ⟦G3|second⟧ came with ⟦MINUTE|13 minutes to go⟧, his best tackle in the ⟦MINUTE|90th⟧.

⟦PERSON|Sven Aalders⟧ - 4. Gave away the spot-kick with a trailing leg. Gave away a good deal more than that before being withdrawn at ⟦MINUTE|half-time⟧. Lucky not to be sent off.

⟦PERSON|Rico Stam⟧ - 7. Headed everything, including, on one occasion, ⟦PERSON|Aalders⟧.

⟦PERSON|Sami Haddouchi⟧ - 7. Threaded the pass for the ⟦G4|opener⟧ inside ⟦MINUTE|nine minutes⟧ and might have had one himself, a free-kick that came back off the bar.

⟦PERSON|Luis Carlos Quiñones⟧ - 7. Lively, direct, wasteful. ⟦G5|Went round the keeper⟧ for his ⟦G6|fourth⟧ of the season and then, with the same keeper on the ground, shot into the stand. The ⟦NORP|Colombian⟧ has ⟦G7|scored⟧ in both of his starts against ⟦TEAM|Heerenveen⟧.

SUBSTITUTES
⟦PERSON|Ibrahima Fofana-Diarra⟧ (for ⟦PERSON|Quiñones⟧, ⟦MINUTE|68⟧) - 8. Nine minutes was all he needed. Knee strapped, no pre-season, no sprint, and he still ⟦G8|out-jumped two men to win it⟧.

HEERENVEEN
⟦PERSON|Tijn de Vroome⟧ - 7. The captain ⟦G9|converted⟧ coolly, argued with everyone and got booked for it in ⟦MINUTE|stoppage time⟧. Had had one blocked on the line by ⟦PERSON|Stam⟧ at ⟦SCORE|0-0⟧, too.
⟦PERSON|Emre Dağdelen⟧ - 5. Three chances, no finish.

Next for ⟦TEAM|Utrecht⟧: ⟦TEAM|Go Ahead Eagles⟧ in the ⟦COMPETITION|KNVB Cup⟧, then ⟦VENUE|De Kuip⟧.

⟦FURNITURE|Agree with our ratings? Let us know on X @DomstadVoetbal⟧
=====GOALS=====
{"id": "G1", "scorer": "Ibrahima Fofana-Diarra", "team": "Utrecht", "minute": 77, "kind": "header", "assist": "Wout Lemmens"}
{"id": "G2", "scorer": "Tijn de Vroome", "team": "Heerenveen", "minute": 41, "kind": "penalty", "minute_text": "41st minute"}
{"id": "G3", "scorer": "Ibrahima Fofana-Diarra", "team": "Utrecht", "minute": 77, "kind": "header", "assist": "Wout Lemmens", "minute_text": "13 minutes to go"}
{"id": "G4", "scorer": "Luis Carlos Quiñones", "team": "Utrecht", "minute": 9, "assist": "Sami Haddouchi"}
{"id": "G5", "scorer": "Luis Carlos Quiñones", "team": "Utrecht", "minute": 9, "assist": "Sami Haddouchi"}
{"id": "G6", "scorer": "Luis Carlos Quiñones", "team": "Utrecht", "minute": 9, "assist": "Sami Haddouchi"}
{"id": "G7", "scorer": "Luis Carlos Quiñones", "team": "Utrecht", "count": 2, "scope": "background"}
{"id": "G8", "scorer": "Ibrahima Fofana-Diarra", "team": "Utrecht", "minute": 77, "kind": "header", "assist": "Wout Lemmens"}
{"id": "G9", "scorer": "Tijn de Vroome", "team": "Heerenveen", "minute": 41, "kind": "penalty"}
