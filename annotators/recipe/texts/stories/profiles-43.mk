⟦TEAM|Iceland⟧ v ⟦TEAM|Northern Ireland⟧: Preview, team news and form

⟦TEAM|Iceland⟧ welcome ⟦TEAM|Northern Ireland⟧ to ⟦GPE|Reykjavík⟧ on ⟦DATE|Friday⟧ evening knowing a win would secure a place in the ⟦COMPETITION|Euro 2028⟧ play-offs.

The hosts are second in the group, a point better off than ⟦DATE|Friday⟧'s visitors. They have won three of five and have yet to lose at home, their most recent outing being the ⟦SCORE|1-0⟧ against ⟦TEAM|Finland⟧ in which ⟦PERSON|Óli Steinn Baldursson⟧ ⟦G1|grabbed the decisive goal⟧. The ⟦TEAM|FH⟧ forward's close-range ⟦G2|effort⟧ was the only shot on target of a poor match.

⟦TEAM|Northern Ireland⟧ come into it on the back of a defeat. ⟦PERSON|Dean Cattermole⟧'s early ⟦G3|penalty⟧ had given them hope ⟦DATE|last month⟧, but two ⟦G4|goals⟧ after the ⟦MINUTE|interval⟧ consigned them to a first home loss in two years.

Team news
⟦PERSON|Baldursson⟧ is fit, having sat out his club's last league match with a bruised shin. Captain ⟦PERSON|Nils Oosterhuis⟧, whose father is ⟦NORP|Dutch⟧, is suspended. There is a first call-up for ⟦TEAM|KR⟧'s 18-year-old defender ⟦PERSON|Ari Freyr Helgason⟧. For the visitors, ⟦PERSON|Cattermole⟧ has recovered from illness; he needs two goals to equal the national record. Keeper ⟦PERSON|Farid Mansour⟧, who plays for ⟦TEAM|Blackburn⟧, has kept four clean sheets in a row at club level.

Last time they met
In ⟦GPE|Belfast⟧ in ⟦DATE|March⟧ they drew ⟦SCORE|1-1⟧. ⟦TEAM|Iceland⟧'s ⟦G5|equaliser⟧ was put into his own net by a defender who'd only been on for a minute, moments after ⟦PERSON|Mansour⟧ had brilliantly turned away ⟦PERSON|Baldursson⟧'s header. The ⟦G6|opener⟧, inevitably, was ⟦PERSON|Cattermole⟧'s.

Did you know?
The teams have met nine times, and none of those matches has produced more than three goals.

What they say
⟦PERSON|Jesús Carmona-Rey⟧, ⟦TEAM|Iceland⟧ coach: "They're strong in the air. We've trained a lot on second balls." The ⟦NORP|Spaniard⟧ added that a draw would not be a disaster.

Prediction: ⟦SCORE|1-1⟧. Kick-off 18:45. TV: ⟦ORG|RÚV⟧.
=====GOALS=====
{"id": "G1", "scorer": "Óli Steinn Baldursson", "team": "Iceland", "scope": "background"}
{"id": "G2", "scorer": "Óli Steinn Baldursson", "team": "Iceland", "scope": "background"}
{"id": "G3", "scorer": "Dean Cattermole", "team": "Northern Ireland", "kind": "penalty", "scope": "background"}
{"id": "G4", "count": 2, "scope": "background"}
{"id": "G5", "team": "Iceland", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Dean Cattermole", "team": "Northern Ireland", "scope": "background"}
