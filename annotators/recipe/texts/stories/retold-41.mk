Five things from ⟦TEAM|Atletico⟧'s win over ⟦TEAM|Betis⟧
1. They can do it without ⟦PERSON|Moncada⟧
With captain ⟦PERSON|Sergio Moncada⟧ suspended, ⟦TEAM|Atletico Madrid⟧'s ⟦SCORE|2-1⟧ win over ⟦TEAM|Real Betis⟧ was about the others. ⟦PERSON|Andreu Pla⟧, who took the armband, ⟦G1|scored a fine first⟧. ⟦NORP|Ghanaian⟧ ⟦PERSON|Isaac Boateng⟧ came off the bench to ⟦G2|get the second⟧.
2. ⟦TEAM|Betis⟧ started as if asleep
You can't give ⟦PERSON|Pla⟧ that much room. There were ⟦MINUTE|seven minutes⟧ gone when ⟦PERSON|Boris Mihaylov⟧ found him from a throw, and he had time to control, look and ⟦G3|shoot past ⟦PERSON|Adri Lozano⟧⟧. The defender nearest to him, ⟦PERSON|Hector Pineda⟧, was ten metres off. ⟦TEAM|Betis⟧ had also ⟦G4|conceded early⟧ in ⟦GPE|Vigo⟧ ⟦DATE|last week⟧.
3. ⟦PERSON|Lozano⟧ is in form
But for the keeper it could have been five. He saved from ⟦PERSON|Mihaylov⟧ with one hand, from ⟦PERSON|Pla⟧ with his face and, in the ⟦MINUTE|39th minute⟧, he kept out ⟦PERSON|Rafa Torrente⟧'s penalty. The ⟦G5|second⟧ was no fault of his. ⟦PERSON|Mihaylov⟧ broke from his own box, ⟦PERSON|Torrente⟧ ran with him on the inside, and the pass went to neither of the two men ⟦PERSON|Lozano⟧ expected but to ⟦PERSON|Boateng⟧, who ⟦G6|scored with his first touch⟧.
4. The nerves are still there
Two up, the game in hand and still they got the shakes. ⟦PERSON|Pablo Enciso⟧'s ⟦G7|goal⟧ for ⟦TEAM|Betis⟧, after good work by ⟦PERSON|Iker Zaldua⟧ down the left, came with only ⟦MINUTE|five minutes⟧ left, and it needed a superb block from ⟦PERSON|Torrente⟧ to stop ⟦PERSON|Enciso⟧ levelling in ⟦MINUTE|added time⟧. "After the ⟦SCORE|2-1⟧ I aged two years," coach ⟦PERSON|Nestor Ibarra⟧ said.
5. The race is on
⟦TEAM|Atletico⟧ are three points behind ⟦TEAM|Barcelona⟧ with four to play. It's worth remembering that they lost to ⟦TEAM|Cadiz⟧ in ⟦DATE|October⟧ to a ⟦G8|goal⟧ by ⟦PERSON|Zaldua⟧'s brother.
=====GOALS=====
{"id": "G1", "scorer": "Andreu Pla", "team": "Atletico Madrid", "minute": 7, "assist": "Boris Mihaylov", "kind": "shot"}
{"id": "G2", "scorer": "Isaac Boateng", "team": "Atletico Madrid", "assist": "Boris Mihaylov", "kind": "shot"}
{"id": "G3", "scorer": "Andreu Pla", "team": "Atletico Madrid", "minute": 7, "assist": "Boris Mihaylov", "kind": "shot", "score": "1-0"}
{"id": "G4", "team": "Betis", "scope": "background"}
{"id": "G5", "scorer": "Isaac Boateng", "team": "Atletico Madrid", "assist": "Boris Mihaylov", "kind": "shot"}
{"id": "G6", "scorer": "Isaac Boateng", "team": "Atletico Madrid", "assist": "Boris Mihaylov", "kind": "shot", "score": "2-0"}
{"id": "G7", "scorer": "Pablo Enciso", "team": "Real Betis", "minute": 85, "assist": "Iker Zaldua"}
{"id": "G8", "team": "Cadiz", "scope": "background"}
