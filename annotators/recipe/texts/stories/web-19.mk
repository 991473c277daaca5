Injury-hit ⟦TEAM|Bohs⟧ dig in at ⟦VENUE|Tallaght⟧ but ⟦PERSON|Devane⟧ ⟦G1|finish⟧ sends ⟦TEAM|Rovers⟧ clear

⟦TEAM|Shamrock Rovers⟧ ⟦SCORE|1⟧
⟦TEAM|Bohemians⟧ ⟦SCORE|0⟧

⟦FURNITURE|Ciarán Lambe reports from Tallaght Stadium⟧

⟦TEAM|SHAMROCK ROVERS⟧ ARE seven points clear with four to play after a ⟦GPE|Dublin⟧ derby settled by one moment of quality.

It arrived ⟦MINUTE|11 minutes into the second half⟧. ⟦PERSON|Mícheál Garrigan⟧, just on for ⟦PERSON|Dylan Roche⟧, rolled a pass inside the full-back, and ⟦PERSON|Evan Devane⟧ ⟦G2|met it⟧ on the run.

That aside there was little between them. ⟦TEAM|Bohs⟧, without seven regulars, had the best opening of the first half when ⟦PERSON|Cian Fogarty⟧'s header from a corner was hooked off the line by ⟦PERSON|Roche⟧. ⟦PERSON|Garrigan⟧ flashed one wide late on and ⟦PERSON|Devane⟧ saw a second effort smothered by ⟦PERSON|Piotr Zawada⟧.

⟦FURNITURE|Source: Bryan Keane/INPHO⟧

⟦PERSON|Rory Brophy⟧'s side threw everything forward. In the ⟦MINUTE|88th minute⟧ ⟦PERSON|Fogarty⟧ went down under ⟦PERSON|Luke Tansey⟧'s challenge; ⟦PERSON|Ray Moylan⟧ gave a free out.

"It was a stonewall penalty," ⟦PERSON|Brophy⟧ said. "We'd have taken a draw. One ⟦G4|finish⟧, that's the difference, and he's a serious finisher."

The win seals a ⟦NORP|European⟧ place for the ⟦TEAM|Hoops⟧, who were beaten here by ⟦TEAM|Sligo⟧ ⟦DATE|last Friday⟧, when ⟦PERSON|Devane⟧ ⟦G3|scored⟧ but ⟦PERSON|Tansey⟧ was sent off.

⟦FURNITURE|SHAMROCK ROVERS: Leahy; Tansey, Hume, Grace; Roche (Garrigan 52), Byrne, Noone, Daly; Devane, Burt, Kenny.⟧
⟦FURNITURE|BOHEMIANS: Zawada; Morahan, Flynn, Keogh, Smith; Fogarty, Tierney; Rooney, Clarke, Grant; Mills.⟧
=====GOALS=====
{"id":"G1","scorer":"Evan Devane","team":"Shamrock Rovers","minute":56,"assist":"Mícheál Garrigan","kind":"shot"}
{"id":"G2","scorer":"Evan Devane","team":"Shamrock Rovers","minute":56,"minute_text":"11 minutes into the second half","assist":"Mícheál Garrigan","kind":"shot"}
{"id":"G3","scorer":"Evan Devane","team":"Hoops","scope":"background"}
{"id":"G4","scorer":"Evan Devane","team":"Shamrock Rovers","minute":56,"assist":"Mícheál Garrigan","kind":"shot"}
