⟦COMPETITION|NPFL⟧: ⟦TEAM|Rangers⟧ silence ⟦TEAM|Enyimba⟧ as late ⟦PERSON|Okwuosa⟧ ⟦G12|strike⟧ settles derby

⟦PERSON|Chinonso Okwuosa⟧'s ⟦G1|goal⟧ eight minutes from time was the difference on ⟦DATE|Sunday⟧ as ⟦TEAM|Enugu Rangers⟧ came from a goal down to defeat ⟦TEAM|Enyimba⟧ ⟦SCORE|2-1⟧ in a bruising derby. ⟦PERSON|Ekene Madubuike⟧ had handed the visitors an early ⟦G2|lead⟧ before ⟦PERSON|Sunday Ibrahim-Danjuma⟧ ⟦G3|restored parity⟧ from the spot.

The ⟦VENUE|Nnamdi Azikiwe Stadium⟧ was filled to the rafters hours before kick-off and it was the ⟦TEAM|People's Elephant⟧ who began like a house on fire. ⟦TEAM|Enyimba⟧ ⟦G13|were ahead⟧ with the game yet to find its rhythm. Goalkeeper ⟦PERSON|Tobenna Ilo⟧ misjudged a goal kick, ⟦PERSON|Victor Ekong⟧ stole possession from ⟦PERSON|Chukwudi Anozie⟧ and squared the ball to ⟦PERSON|Madubuike⟧, who had the simple task of ⟦G4|passing it into an unguarded net⟧.

The ⟦GPE|Aba⟧ side strove to add to it. ⟦PERSON|Ekong⟧'s header was tipped over in the ⟦MINUTE|18th minute⟧ and ⟦PERSON|Ilo⟧, eager to redeem himself, rushed out to smother at the feet of ⟦PERSON|Madubuike⟧ four minutes later. ⟦TEAM|Rangers⟧' first effort on target arrived in the ⟦MINUTE|27th minute⟧, ⟦PERSON|Okwuosa⟧ shooting straight at ⟦PERSON|Francis Umeh⟧.

The ⟦TEAM|Flying Antelopes⟧ drew level in the ⟦MINUTE|41st minute⟧. ⟦PERSON|Okwuosa⟧ was upended by ⟦PERSON|Sodiq Abioye⟧ as he bore down on ⟦PERSON|Umeh⟧'s goal, and referee ⟦PERSON|Bashir Yelwa⟧ of ⟦GPE|Kano⟧ did not hesitate. ⟦PERSON|Ibrahim-Danjuma⟧ sent the goalkeeper to the wrong side for his ⟦G5|tenth goal⟧ of the season. Seven of those have come from twelve yards.

After the ⟦MINUTE|restart⟧, ⟦PERSON|Anozie⟧ headed against the crossbar and ⟦PERSON|Madubuike⟧, who had ⟦G14|scored the only goal⟧ of the first meeting in ⟦GPE|Aba⟧, thought he had done it again on the ⟦MINUTE|64⟧. He ⟦G6|beat ⟦PERSON|Ilo⟧⟧ with a delicate lob, but the celebrations were cut short by the assistant referee's flag.

Coach ⟦PERSON|Fidelis Agbo⟧ introduced ⟦PERSON|Kelechi Amaechi⟧ for ⟦PERSON|Ifeanyi Nweke⟧ with 20 minutes remaining and the substitution paid off. It was ⟦PERSON|Amaechi⟧ who went past two men on the left, and when ⟦PERSON|Umeh⟧ could only push his cross into the path of ⟦PERSON|Okwuosa⟧, the winger ⟦G7|fired into the roof of the net⟧.

"At ⟦SCORE|1-0⟧ down, in front of our own people, some teams will scatter," said ⟦PERSON|Agbo⟧. "We told them at ⟦MINUTE|half-time⟧ that ⟦G8|the penalty⟧ had changed everything. That boy on the wing, I have been on his neck to enter the box. Today he entered the box and you saw ⟦G9|it⟧ yourself."

⟦TEAM|Enyimba⟧ coach ⟦PERSON|Yusuf Lamido⟧ blamed the officials. "We ⟦G10|scored a clean second goal⟧. Let them show me where the man was offside. As for ⟦G11|the one that beat us⟧, my keeper should hold that ball."

⟦TEAM|Rangers⟧ move up to third on 38 points, one behind ⟦TEAM|Remo Stars⟧ and ⟦TEAM|Rivers United⟧. ⟦TEAM|Enyimba⟧ remain seventh.
⟦FURNITURE|Also read: Super Eagles: Coach names 23-man squad⟧
=====GOALS=====
{"id": "G1", "scorer": "Chinonso Okwuosa", "team": "Enugu Rangers", "minute": 82, "minute_text": "eight minutes from time", "kind": "shot"}
{"id": "G2", "scorer": "Ekene Madubuike", "team": "Enyimba", "assist": "Victor Ekong", "kind": "shot"}
{"id": "G3", "scorer": "Sunday Ibrahim-Danjuma", "team": "Enugu Rangers", "minute": 41, "kind": "penalty"}
{"id": "G4", "scorer": "Ekene Madubuike", "team": "Enyimba", "assist": "Victor Ekong", "kind": "shot"}
{"id": "G5", "scorer": "Sunday Ibrahim-Danjuma", "team": "Enugu Rangers", "minute": 41, "kind": "penalty"}
{"id": "G6", "scorer": "Ekene Madubuike", "team": "Enyimba", "minute": 64, "minute_text": "64", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Chinonso Okwuosa", "team": "Enugu Rangers", "minute": 82, "kind": "shot"}
{"id": "G8", "scorer": "Sunday Ibrahim-Danjuma", "team": "Enugu Rangers", "minute": 41, "kind": "penalty"}
{"id": "G9", "scorer": "Chinonso Okwuosa", "team": "Enugu Rangers", "minute": 82, "kind": "shot"}
{"id": "G10", "scorer": "Ekene Madubuike", "team": "Enyimba", "minute": 64, "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "scorer": "Chinonso Okwuosa", "team": "Enugu Rangers", "minute": 82, "kind": "shot"}
{"id": "G12", "scorer": "Chinonso Okwuosa", "team": "Enugu Rangers", "minute": 82, "kind": "shot"}
{"id": "G13", "scorer": "Ekene Madubuike", "team": "Enyimba", "assist": "Victor Ekong", "kind": "shot"}
{"id": "G14", "scorer": "Ekene Madubuike", "team": "Enyimba", "scope": "background"}
