⟦TEAM|Wellington Phoenix⟧ out to end ⟦TEAM|Victory⟧ hoodoo

⟦GPE|Melbourne⟧: They haven't won at ⟦VENUE|AAMI Park⟧ since the first ⟦COMPETITION|A-League Men⟧ season after COVID, but ⟦TEAM|Wellington Phoenix⟧ coach ⟦PERSON|Brett Tamihana⟧ says his men won't be packing the bus in front of goal on ⟦DATE|Friday night⟧.

The ⟦TEAM|Nix⟧ have lost skipper ⟦PERSON|Finn Hathaway⟧ to a season-ending Achilles injury, a blow for a side that has ⟦G1|managed only eight goals⟧ all season, three of them ⟦PERSON|Hathaway⟧'s. ⟦NORP|Greek⟧ import ⟦PERSON|Stelios Kanakaris⟧ is tipped to start up front.

⟦TEAM|Melbourne Victory⟧ have no such worries. ⟦PERSON|Jordan Abdulrahman⟧ has ⟦G2|bagged five⟧ in three, including a ⟦G3|double⟧ in the ⟦DATE|Boxing Day⟧ belting of ⟦TEAM|Western United⟧, and ⟦PERSON|Rafa Cisneros⟧ is averaging better than a goal every two games since his arrival.

"They'll score if you let them," ⟦PERSON|Tamihana⟧ said. "So don't let them. I should be paid more for this."

⟦TEAM|Victory⟧ won the last meeting ⟦SCORE|2-0⟧ in ⟦GPE|Wellington⟧, a night best remembered for ⟦PERSON|Kanakaris⟧ putting a penalty into the car park.

⟦FURNITURE|Victory v Phoenix, AAMI Park, Friday 7.35pm AEDT. Paramount+⟧
=====GOALS=====
{"id": "G1", "team": "Wellington Phoenix", "count": 8, "scope": "background"}
{"id": "G2", "scorer": "Jordan Abdulrahman", "team": "Melbourne Victory", "count": 5, "scope": "background"}
{"id": "G3", "scorer": "Jordan Abdulrahman", "team": "Melbourne Victory", "count": 2, "scope": "background"}
