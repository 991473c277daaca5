⟦PERSON|Brandstetter⟧ ⟦G1|strikes⟧ to keep ⟦TEAM|Germany⟧ perfect at the ⟦COMPETITION|Euro⟧

A ⟦G2|winner⟧ from substitute ⟦PERSON|Luca Brandstetter⟧ in the ⟦MINUTE|83rd minute⟧ saw hosts ⟦TEAM|Germany⟧ beat ⟦TEAM|Switzerland⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Frankfurt⟧ on ⟦DATE|Sunday⟧ and finish first in their ⟦COMPETITION|Euro 2024⟧ group.

It was a match they had led, and nearly lost. ⟦PERSON|Timo Haslacher⟧ ⟦G3|put the ⟦NORP|Germans⟧ ahead⟧ from long range and ⟦PERSON|Fabrice Mbala⟧ ⟦G4|equalised⟧ for the ⟦NORP|Swiss⟧, who had the better of the second half until ⟦PERSON|Brandstetter⟧, who had been booed on his introduction by some, ⟦G5|settled it⟧ with the outside of his foot.

The early chances were ⟦NORP|Swiss⟧. ⟦PERSON|Reto Ammann⟧ shot inches over after ⟦MINUTE|four minutes⟧, and ⟦PERSON|Blerim Dardani⟧ broke free on ⟦MINUTE|nine⟧ only for ⟦PERSON|Franz Obermoser⟧ to come a long way from his goal to foil him. ⟦PERSON|Mirko Sahin⟧, who came in for a player suspended after the ⟦TEAM|Scotland⟧ game, deflected one wide at the other end.

A clearing header by ⟦PERSON|Silvan Riedweg⟧ went straight up in the ⟦MINUTE|17th minute⟧. ⟦PERSON|Sahin⟧ challenged for it with ⟦PERSON|Yann Chappuis⟧, the ball broke loose, and ⟦PERSON|Haslacher⟧, 25 yards out, ⟦G6|struck it on the drop⟧. ⟦PERSON|Piero Abbondanza⟧ dived full length for the sake of appearance.

"He's got those moments, ⟦PERSON|Timo⟧," the ⟦NORP|German⟧ coach said. "In training you see it every day. The ball goes into the car park nine times and the tenth is like this."

⟦PERSON|Sahin⟧ thought that he had ⟦G7|added a second⟧ on ⟦MINUTE|28⟧ when he converted ⟦PERSON|Jannik Weidenfeller⟧'s cross. The flag stayed down. The video room, however, detected that the ball had brushed his hand, and that was that.

⟦TEAM|Switzerland⟧ drew level just before the ⟦MINUTE|hour⟧ through two men who had only just come off the bench. The first of them, ⟦PERSON|Noah Bürki⟧, beat ⟦PERSON|Weidenfeller⟧ on the left and crossed; the other, ⟦PERSON|Mbala⟧, of ⟦TEAM|Borussia Dortmund⟧, ⟦G8|turned it in⟧ at the near post, by his own account with his knee. There was a check for offside and it ⟦G9|stood⟧.

Now it was all red shirts. ⟦PERSON|Ammann⟧'s free-kick brushed the bar on ⟦MINUTE|65⟧, ⟦PERSON|Dardani⟧ was blocked by ⟦PERSON|Haslacher⟧ when it seemed easier to score, ⟦PERSON|Chappuis⟧ had a header held, and with ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Bürki⟧ hit a post.

⟦PERSON|Brandstetter⟧ had been on for six minutes when the ball came to him for the second time. He had lost it the first. ⟦PERSON|Weidenfeller⟧, from the back, had found him with a long diagonal; he took it down, went inside ⟦PERSON|Riedweg⟧, and the ⟦G10|finish⟧ was as described.

"I've had ⟦G11|one goal⟧ in the ⟦COMPETITION|Bundesliga⟧ since ⟦DATE|February⟧, so I don't blame the people," said ⟦PERSON|Brandstetter⟧. "I wasn't thinking. I ⟦G12|hit it⟧. If I think, it hits the flag."

The ⟦TEAM|Nati⟧ finish second. Their coach, asked about the ⟦G13|first⟧, said that he had no complaint about it. "It's a great strike. The ⟦G14|second⟧ comes at the end of 20 minutes where we should have two. That hurts more."
=====GOALS=====
{"id": "G1", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot"}
{"id": "G2", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G3", "scorer": "Timo Haslacher", "team": "Germany", "minute": 17, "kind": "volley"}
{"id": "G4", "scorer": "Fabrice Mbala", "team": "Switzerland", "assist": "Noah Bürki"}
{"id": "G5", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot"}
{"id": "G6", "scorer": "Timo Haslacher", "team": "Germany", "minute": 17, "kind": "volley", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Mirko Sahin", "team": "Germany", "minute": 28, "assist": "Jannik Weidenfeller", "outcome": "ruled out", "minute_text": "28"}
{"id": "G8", "scorer": "Fabrice Mbala", "team": "Switzerland", "assist": "Noah Bürki"}
{"id": "G9", "scorer": "Fabrice Mbala", "team": "Switzerland", "assist": "Noah Bürki"}
{"id": "G10", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot"}
{"id": "G11", "scorer": "Luca Brandstetter", "scope": "background"}
{"id": "G12", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot"}
{"id": "G13", "scorer": "Timo Haslacher", "team": "Germany", "minute": 17, "kind": "volley"}
{"id": "G14", "scorer": "Luca Brandstetter", "team": "Germany", "minute": 83, "assist": "Jannik Weidenfeller", "kind": "shot"}
