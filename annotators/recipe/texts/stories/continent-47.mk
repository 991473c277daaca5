⟦TEAM|Olympiacos⟧ held to draw by ⟦TEAM|Bayern⟧, who leave it very very late

⟦TEAM|Bayern München⟧ has avoided on ⟦DATE|Tuesday⟧ the surprise of the night in ⟦GPE|Piraeus⟧. In the minute ⟦MINUTE|95⟧ the defender ⟦PERSON|Konrad Aubinger⟧ ⟦G1|found the equaliser⟧ for ⟦SCORE|2-2⟧ against a brave ⟦TEAM|Olympiacos⟧ in the ⟦COMPETITION|Champions League⟧, after the ⟦NORP|Greeks⟧ was leading ⟦SCORE|2-0⟧ until the minute ⟦MINUTE|77⟧.

The heroes almost of the ⟦VENUE|Karaiskakis⟧ were ⟦PERSON|Fotis Lambridis⟧ and ⟦PERSON|Gelson Mendes-Tavares⟧, that ⟦G2|scored⟧ in the first half. ⟦PERSON|Dário Quental⟧ with a free kick ⟦G3|reduced⟧.

⟦TEAM|Olympiacos⟧ entered strong and in the minute ⟦MINUTE|4⟧ the captain ⟦PERSON|Lambridis⟧ already shot very near of the post. ⟦TEAM|Bayern⟧ answered with ⟦PERSON|Jannes Ostwald⟧, header, easy for ⟦PERSON|Kostas Vellianitis⟧. The first ⟦G4|goal⟧ comes when nobody waits. Long ball of ⟦PERSON|Vellianitis⟧, ⟦PERSON|Aubinger⟧ measures wrong the jump and ⟦PERSON|Lambridis⟧ with the control takes away from him, enters and ⟦G5|crosses it low⟧ out of the reach of ⟦PERSON|Mathis Oberlin⟧.

⟦MINUTE|Ten minutes later⟧, when the stadium was still singing, ⟦PERSON|Mendes-Tavares⟧ does the ⟦G6|second⟧. He take a corner short with ⟦PERSON|Sotiris Makris⟧, receives again, and puts a ball that is for the head of somebody but nobody touch it and enters directly in the long stick. ⟦PERSON|Oberlin⟧, statue. The watch said ⟦MINUTE|31⟧.

Before of the rest ⟦TEAM|Bayern⟧ had a ⟦G7|goal⟧ annuled to ⟦PERSON|Ostwald⟧ by offside of centimetres, and one penalty that the referee take back after to see the screen.

In the second part only one team plays. ⟦PERSON|Vellianitis⟧ stops one, two, three: to ⟦PERSON|Ostwald⟧ on ⟦MINUTE|52⟧, to ⟦PERSON|Quental⟧ on ⟦MINUTE|60⟧, and with the face to ⟦PERSON|Rayan Bensaïd-Kuhn⟧ on ⟦MINUTE|68⟧. But he can't with the free kick of ⟦PERSON|Quental⟧, over the barrier and ⟦G8|inside by the square⟧, and the nerves arrive. ⟦PERSON|Makris⟧ lose one open counter, alone against ⟦PERSON|Oberlin⟧, he don't pass and he kick outside.

And it arrives the last ball. ⟦PERSON|Bensaïd-Kuhn⟧ hangs it, ⟦PERSON|Ostwald⟧ extends, ⟦PERSON|Aubinger⟧, the man of the error in the first, ⟦G9|pushes to the net⟧ with the knee.

"We had won it," said the coach of ⟦TEAM|Olympiacos⟧, ⟦PERSON|Vasilis Karagounakis⟧, very touched. "If ⟦PERSON|Sotiris⟧ make the third, is finished. The second ⟦G10|goal⟧ they make is a ball of 40 meters, we was seven inside of the area."

⟦PERSON|Aubinger⟧, to ⟦ORG|Sky⟧: "I had a debt with the team. In the first ⟦G11|goal⟧ I sleep. So when I ⟦G12|scored⟧, I felt more relief than happy."
=====GOALS=====
{"id": "G1", "scorer": "Konrad Aubinger", "team": "Bayern München", "minute": 95, "assist": "Jannes Ostwald", "minute_text": "95"}
{"id": "G2", "scorer": "Fotis Lambridis; Gelson Mendes-Tavares", "team": "Olympiacos", "count": 2}
{"id": "G3", "scorer": "Dário Quental", "team": "Bayern München", "minute": 77, "kind": "free kick"}
{"id": "G4", "scorer": "Fotis Lambridis", "team": "Olympiacos", "minute": 21, "assist": "Kostas Vellianitis", "kind": "shot"}
{"id": "G5", "scorer": "Fotis Lambridis", "team": "Olympiacos", "minute": 21, "assist": "Kostas Vellianitis", "kind": "shot"}
{"id": "G6", "scorer": "Gelson Mendes-Tavares", "team": "Olympiacos", "minute": 31, "assist": "Sotiris Makris"}
{"id": "G7", "scorer": "Jannes Ostwald", "team": "Bayern München", "outcome": "ruled out"}
{"id": "G8", "scorer": "Dário Quental", "team": "Bayern München", "minute": 77, "kind": "free kick"}
{"id": "G9", "scorer": "Konrad Aubinger", "team": "Bayern München", "minute": 95, "assist": "Jannes Ostwald"}
{"id": "G10", "scorer": "Konrad Aubinger", "team": "Bayern München", "minute": 95, "assist": "Jannes Ostwald"}
{"id": "G11", "scorer": "Fotis Lambridis", "team": "Olympiacos", "minute": 21, "assist": "Kostas Vellianitis", "kind": "shot"}
{"id": "G12", "scorer": "Konrad Aubinger", "team": "Bayern München", "minute": 95, "assist": "Jannes Ostwald"}
