⟦PERSON|Somoza⟧ has nowhere to hide as ⟦TEAM|Girona⟧ throw it away at ⟦VENUE|Montilivi⟧

⟦TEAM|Girona⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Las Palmas⟧

Let's be kind to ⟦PERSON|Andrés Somoza⟧. It was wet; the ball was greasy; he'd been shouted at by two people, one of them in ⟦NORP|Catalan⟧. When ⟦PERSON|Philippe Kessous⟧ drove low across the face of ⟦TEAM|Girona⟧'s goal just past the ⟦MINUTE|hour⟧ he had a choice of feet, and used the one he keeps for standing on. The ⟦G1|own goal⟧ that resulted won the match for ⟦TEAM|Las Palmas⟧, who hadn't won away since the clocks went back, and it'll be on the blooper reels until they go back again.

⟦TEAM|Girona⟧ had deserved to be leading at the ⟦MINUTE|break⟧. ⟦PERSON|Haruki Onodera⟧ ⟦G2|finished off⟧ a lovely triangular move involving ⟦PERSON|Álex Jurado⟧ and ⟦PERSON|Guillem Rovira⟧, his second ⟦G3|goal⟧ in as many home games; he should have had a second, too, on the night, dragging wide when put clear. The ⟦TEAM|Canaries⟧' response came within a ⟦MINUTE|minute of the restart⟧, through ⟦PERSON|Ewerton⟧, who'd spent the ⟦MINUTE|interval⟧ having his nose rebuilt.

⟦PERSON|Victorien Adegboye⟧'s late ⟦G4|leveller⟧, if only it had been one, was struck off for the faintest of touches from an offside colleague.

“These are the games that take you down,” said the home coach, ⟦PERSON|Fermín Aldunate⟧. “Not the five-nils. These.”

TEXT COMMENTARY

⟦MINUTE|6'⟧ ⟦PERSON|Kessous⟧ lets fly from 30 yards. ⟦PERSON|Marcel Oliver⟧ watches it over.
⟦MINUTE|19'⟧ ⟦PERSON|Jurado⟧'s free-kick deflects off the wall for a corner, which comes to nothing.
⟦MINUTE|31'⟧ ⟦G5|GOAL⟧! ⟦SCORE|1-0⟧. ⟦PERSON|Onodera⟧! ⟦PERSON|Rovira⟧ with the pass, ⟦PERSON|Onodera⟧ with a ⟦G6|finish⟧ low into the corner.
⟦MINUTE|40'⟧ ⟦PERSON|Onodera⟧, clean through... wide. He's holding his head.
⟦MINUTE|45+3'⟧ Half-time, and ⟦PERSON|Ewerton⟧'s nose is a worry.
⟦MINUTE|46'⟧ ⟦G7|GOAL⟧! ⟦SCORE|1-1⟧! ⟦PERSON|Ewerton⟧, cotton wool and all. ⟦PERSON|Kessous⟧'s shot is parried, he ⟦G8|bundles in the rebound⟧.
⟦MINUTE|55'⟧ ⟦PERSON|Adegboye⟧ heads just past.
⟦MINUTE|63'⟧ ⟦G9|GOAL⟧! ⟦SCORE|1-2⟧! Oh, ⟦PERSON|Andrés Somoza⟧. Into his own net.
⟦MINUTE|70'⟧ ⟦PERSON|Rovira⟧ stings the palms.
⟦MINUTE|85'⟧ ⟦PERSON|Adegboye⟧ ⟦G10|scores⟧! No, he doesn't. Flag, then VAR. Agony.
⟦MINUTE|90+5'⟧ Full-time whistle. ⟦TEAM|Girona⟧ booed off.
=====GOALS=====
{"id": "G1", "scorer": "Andrés Somoza", "team": "Las Palmas", "minute": 63, "kind": "own goal"}
{"id": "G2", "scorer": "Haruki Onodera", "team": "Girona", "minute": 31, "assist": "Guillem Rovira", "kind": "shot"}
{"id": "G3", "scorer": "Haruki Onodera", "team": "Girona", "scope": "background"}
{"id": "G4", "scorer": "Victorien Adegboye", "team": "Girona", "minute": 85, "outcome": "ruled out"}
{"id": "G5", "scorer": "Haruki Onodera", "team": "Girona", "minute": 31, "minute_text": "31'", "assist": "Guillem Rovira", "kind": "shot"}
{"id": "G6", "scorer": "Haruki Onodera", "team": "Girona", "minute": 31, "minute_text": "31'", "assist": "Guillem Rovira", "kind": "shot"}
{"id": "G7", "scorer": "Ewerton", "team": "Las Palmas", "minute": 46, "minute_text": "46'", "kind": "shot"}
{"id": "G8", "scorer": "Ewerton", "team": "Las Palmas", "minute": 46, "minute_text": "46'", "kind": "shot"}
{"id": "G9", "scorer": "Andrés Somoza", "team": "Las Palmas", "minute": 63, "minute_text": "63'", "kind": "own goal"}
{"id": "G10", "scorer": "Victorien Adegboye", "team": "Girona", "minute": 85, "minute_text": "85'", "outcome": "ruled out"}
