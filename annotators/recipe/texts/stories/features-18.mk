How ⟦PERSON|Hana Okabe⟧ made ⟦TEAM|Angel City⟧ dream again

⟦GPE|LOS ANGELES⟧ — Six games ago nobody at ⟦VENUE|BMO Stadium⟧ was sure who ⟦PERSON|Hana Okabe⟧ was. The ⟦NORP|Japanese⟧ midfielder had arrived in the fall from ⟦TEAM|Urawa Reds Ladies⟧ with a sore ankle and no fanfare, and spent two months in a pool.

She has hardly been out of the headlines since. Her ⟦G1|free-kick⟧ beat ⟦TEAM|Gotham⟧. Her ⟦G2|half-volley⟧, from a clearance by ⟦PERSON|Taylor Brandvold⟧ that never got higher than her knee, beat ⟦TEAM|Seattle Reign⟧. Against ⟦TEAM|Bay FC⟧ she missed a penalty, followed it in, missed that too, and then in the ⟦MINUTE|fifth minute of stoppage time⟧ ⟦G3|made amends⟧ when goalkeeper ⟦PERSON|Mia Castellanos⟧ dropped a cross.

"I was embarrassed, so I ran," she said through an interpreter.

Coach ⟦PERSON|Rachel Dunmore⟧ says the numbers do not do her justice. "Forget the goals. Watch how many times she gets kicked and plays the next pass."

The next pass is what she came to the ⟦COMPETITION|NWSL⟧ for. In ⟦GPE|Saitama⟧ she was a holding player who ⟦G4|scored twice⟧ in five years, both against ⟦TEAM|Nojima Stella⟧. ⟦PERSON|Dunmore⟧ moved her up behind ⟦PERSON|Ngozi Eze⟧, and the ⟦NORP|Nigerian⟧ has profited more than anyone: of ⟦PERSON|Eze⟧'s seven ⟦G5|goals⟧, five started at ⟦PERSON|Okabe⟧'s feet.

There is still a hole in the middle when she is caught upfield. ⟦TEAM|Portland Thorns⟧ drove through it twice ⟦DATE|last weekend⟧, and it took two stops from ⟦PERSON|Brianna Foy⟧ and a shot off the bar to keep the game goalless at the ⟦MINUTE|half⟧. It ended that way.

The streak was over but the run goes on. ⟦TEAM|Angel City⟧ are up to fourth and can clinch a postseason berth in ⟦GPE|Houston⟧ on ⟦DATE|Friday⟧.

"My mother asks what is the play-offs," ⟦PERSON|Okabe⟧ said. "I tell her it is more running."
=====GOALS=====
{"id":"G1","scorer":"Hana Okabe","team":"Angel City","kind":"free kick","scope":"background"}
{"id":"G2","scorer":"Hana Okabe","team":"Angel City","kind":"volley","scope":"background"}
{"id":"G3","scorer":"Hana Okabe","team":"Angel City","scope":"background"}
{"id":"G4","scorer":"Hana Okabe","team":"Urawa Reds Ladies","count":2,"scope":"background"}
{"id":"G5","scorer":"Ngozi Eze","team":"Angel City","count":7,"scope":"background"}
