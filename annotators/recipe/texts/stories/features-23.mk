⟦ORG|FIFA⟧ confirms new handball wording; coaches split

⟦GPE|ZURICH⟧ (⟦ORG|AFP⟧) - The body which makes football's laws, ⟦ORG|IFAB⟧, on ⟦DATE|Friday⟧ agreed on a new wording for handball that is intended to reduce the number of penalties awarded for accidental contact.

From ⟦DATE|July 1⟧, a defender whose arm is struck from a deflection at close range will no longer be penalised, whatever its position. The rule on attackers has not been changed: a goal may not be scored directly from a hand or arm.

"It is about restoring trust," said ⟦ORG|FIFA⟧ refereeing chief ⟦PERSON|Amedeo Rocchini⟧. "People want to understand why a penalty is given."

Figures shown to delegates suggested that one in four spot-kicks given in ⟦GPE|Europe⟧'s five big leagues ⟦DATE|last season⟧ was for handball. Four fifths of those were converted.

Reactions were mixed. ⟦TEAM|Napoli⟧ coach ⟦PERSON|Claudio Ferraresi⟧, whose side conceded eight penalties, said it was "a victory". ⟦PERSON|Danny Holroyd⟧ of ⟦TEAM|Burnley⟧ was less impressed. "They change it every year. I had a lad booked for clapping. I've had goals given and goals taken off us and I couldn't tell you why in either case."

The meeting also looked at keepers who hold the ball too long, at the use of body cameras and at whether VAR should be able to check corners. A trial in ⟦GPE|Qatar⟧ was said to have saved time. A proposal to end shoot-outs at youth level was turned down.

The ⟦ORG|PFA⟧ said that it welcomed the decision but asked to be consulted earlier. A spokesman for the ⟦ORG|Norwegian Referees' Association⟧ said: "At last they have found the target."
=====GOALS=====
