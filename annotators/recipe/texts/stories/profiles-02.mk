⟦COMPETITION|Europa League⟧ quarter-finalists ranked by their goalkeepers

8. ⟦PERSON|Clément Vasseur⟧ (⟦TEAM|Lens⟧)
Brilliant until ⟦DATE|Christmas⟧, human since. Was at fault for both ⟦TEAM|Torino⟧ ⟦G1|goals⟧ in the group stage, the ⟦G2|first⟧ rolling under his studs like a coin under a sofa.

7. ⟦PERSON|Pelle Hagström⟧ (⟦TEAM|AIK⟧)
The ⟦NORP|Swede⟧ has faced more shots than anyone left in the tournament, 61, and has let in ⟦G3|nine⟧. Three of those were penalties. Distribution poor, command of his area excellent, beard magnificent.

6. ⟦PERSON|Dario Stanić⟧ (⟦TEAM|Torino⟧)
Has not conceded from outside the box ⟦DATE|this season⟧, which is a strange thing to be proud of.

5. Anyone who plays for ⟦TEAM|Ajax⟧
They have used four. The fourth, teenager ⟦PERSON|Noah Adjei-Mensah⟧, kept out a penalty on his debut with his face. His fifth game was less happy, for a clearance of his hit ⟦PERSON|Mehmet Altıntaş⟧ on the hip and ⟦G4|went in⟧. ⟦TEAM|Galatasaray⟧ fans have named it the hip of God.

4. Whoever ⟦TEAM|Galatasaray⟧ start
See above, the other way round. The veteran has been dropped and his deputy has been ⟦G5|beaten⟧ only by deflections, plural.

3. The ⟦TEAM|Lyon⟧ man
Would be first if he could kick.

2. No-one
We could not separate the top two.

1. ⟦PERSON|Rubén Iglesias Mora⟧ (⟦TEAM|Real Sociedad⟧)
Six clean sheets in eight and, against ⟦TEAM|Lens⟧, a save from a header two yards out that had the scorer-to-be already running to the flag. In the ⟦MINUTE|last minute⟧ of the same match he went up for a corner and ⟦G6|headed the equaliser⟧ himself. He had never ⟦G7|scored⟧ before, though he did put one in for his junior side that was struck off for a push.

Agree? Disagree? Have your say below.

⟦FURNITURE|Comments (114)⟧
=====GOALS=====
{"id": "G1", "team": "Torino", "count": 2, "scope": "background"}
{"id": "G2", "team": "Torino", "scope": "background"}
{"id": "G3", "count": 9, "scope": "background"}
{"id": "G4", "scorer": "Mehmet Altıntaş", "team": "Galatasaray", "scope": "background"}
{"id": "G5", "scope": "background"}
{"id": "G6", "scorer": "Rubén Iglesias Mora", "team": "Real Sociedad", "kind": "header", "scope": "background"}
{"id": "G7", "scorer": "Rubén Iglesias Mora", "outcome": "ruled out", "scope": "background"}
