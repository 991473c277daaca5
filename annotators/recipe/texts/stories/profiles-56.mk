⟦TEAM|Bayern⟧ confirm ⟦PERSON|Hoffstetter⟧ move

⟦TEAM|Bayern Munich⟧ have signed ⟦PERSON|Lena Hoffstetter⟧ from ⟦TEAM|Hoffenheim⟧ on a contract to ⟦DATE|2030⟧.

The 21-year-old winger becomes the third addition of the summer at the ⟦NORP|German⟧ champions following goalkeeper ⟦PERSON|Sarah Ann Quigley⟧ and defender ⟦PERSON|Klara Bosnjak⟧.

⟦PERSON|Hoffstetter⟧ was one of the finds of ⟦DATE|last season⟧. She ⟦G1|registered eleven goals⟧ and created a further nine, and her ⟦G2|double⟧ in the spring against her new employers, when ⟦TEAM|Hoffenheim⟧ twice came from behind, is thought to have convinced ⟦TEAM|Bayern⟧ to act. ⟦PERSON|Ruth Akpan⟧ had ⟦G3|put the home team ahead⟧ in that match with a penalty. ⟦PERSON|Hoffstetter⟧ ⟦G4|answered⟧ within a minute, driving past two defenders and ⟦G5|scoring⟧ from an angle; she then ⟦G6|tied it up again⟧ with ⟦MINUTE|nine minutes remaining⟧ by means of a header that went in under the bar.

"You ask yourself whether you want to play against someone like that, or with her," sporting director ⟦PERSON|Johanna Wickström⟧ said.

Born in ⟦GPE|Augsburg⟧, the daughter of an ice hockey professional, ⟦PERSON|Hoffstetter⟧ was with ⟦TEAM|Bayern⟧'s juniors until 15. Her debut for ⟦TEAM|Hoffenheim⟧ came as a late replacement at ⟦TEAM|Leverkusen⟧, where she struck the crossbar. She had to be patient after that. A first senior ⟦G7|goal⟧, in a cup tie in ⟦GPE|Essen⟧, came fourteen months on.

She captained ⟦TEAM|Germany Under-20s⟧ and was ⟦G8|on the scoresheet⟧ in the final victory over ⟦TEAM|Spain⟧. There has been no senior cap yet, though national coach ⟦PERSON|Nadia Ferchichi⟧ is known to be an admirer.

⟦TEAM|Wolfsburg⟧ and ⟦TEAM|Eintracht Frankfurt⟧ had shown an interest. It's understood that the fee is around €450,000.

"As a child I had the bed linen," ⟦PERSON|Hoffstetter⟧ said. "I think my mother still has it."
=====GOALS=====
{"id": "G1", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "count": 11, "scope": "background"}
{"id": "G2", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Ruth Akpan", "team": "Bayern", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "kind": "shot", "scope": "background"}
{"id": "G6", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "kind": "header", "scope": "background"}
{"id": "G7", "scorer": "Lena Hoffstetter", "team": "Hoffenheim", "scope": "background"}
{"id": "G8", "scorer": "Lena Hoffstetter", "team": "Germany Under-20s", "scope": "background"}
