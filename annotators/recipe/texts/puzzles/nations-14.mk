⟦TEAM|Jamaica⟧ throw it away in ⟦GPE|Accra⟧

A friendly in name, but nobody told ⟦TEAM|Jamaica⟧'s back four, who were generosity itself in a ⟦SCORE|4-2⟧ defeat to ⟦TEAM|Ghana⟧ at the ⟦VENUE|Accra Sports Stadium⟧ on ⟦DATE|Sunday⟧.

The ⟦TEAM|Reggae Boyz⟧ had ⟦G1|gone in front⟧ through ⟦PERSON|Tyreke Dunkley⟧'s penalty and had chances for a second when ⟦PERSON|Andre Gayle⟧ lost the ball to ⟦PERSON|Kwabena Asante⟧ 30 yards from his own goal. ⟦PERSON|Asante⟧ strode on and ⟦G3|finished low to the left of⟧ ⟦PERSON|Shamar Blackwood⟧. ⟦MINUTE|Three minutes later⟧ ⟦PERSON|Blackwood⟧'s throw went straight to ⟦PERSON|Felix Annan⟧. ⟦SCORE|2-1⟧.

"We gave them the first two, then it's hard," said ⟦TEAM|Jamaica⟧'s ⟦NORP|English⟧ coach, ⟦PERSON|Nigel Thorburn⟧. "It's not about goals ⟦DATE|today⟧, it's about learning. We didn't learn much."

There was a third gift after the ⟦MINUTE|interval⟧. ⟦PERSON|Asante⟧'s corner should have been cleared by ⟦PERSON|Dunkley⟧, who was doubled up to keep out of the sun; it hit him on the shoulder and ⟦G4|went in⟧.

⟦PERSON|Thorburn⟧'s men did ⟦G5|get one back⟧, and it was the pick of the bunch, substitute ⟦PERSON|Romario Pinnock⟧ running half the length of the pitch and ⟦G6|clipping the ball over⟧ the ⟦TEAM|Ghana⟧ keeper ⟦PERSON|Prince Ofori⟧ as he fell. But with ⟦TEAM|Jamaica⟧ pouring forward ⟦PERSON|Annan⟧ was released for the ⟦G7|fourth⟧, ⟦MINUTE|two minutes from the end⟧, and the crowd, put at 11,000, went home happy. The winger has now ⟦G8|scored⟧ in four of his last five appearances.

⟦PERSON|Ofori⟧ had earlier touched a ⟦PERSON|Gayle⟧ free-kick on to the bar. ⟦TEAM|Ghana⟧'s ⟦PERSON|Baffour Amankwah⟧ limped off with a knock to the knee in the ⟦MINUTE|15th minute⟧ and will be assessed by his club, ⟦TEAM|Feyenoord⟧, before the trip to ⟦GPE|Luanda⟧.

For coach ⟦PERSON|Ibrahim Tetteh⟧ there was plenty to like. "We're scoring, we're pressing high, the young ones are hungry," he said. "But I don't like the ⟦G11|goals⟧ we gave away, especially the ⟦G9|second⟧. He has run past five players. In a qualifier you must not allow it."

Scorers' times were given by the ⟦ORG|Ghana FA⟧ as follows: ⟦PERSON|Dunkley⟧ ⟦MINUTE|17⟧, ⟦PERSON|Asante⟧ ⟦MINUTE|33⟧, ⟦PERSON|Annan⟧ ⟦MINUTE|36⟧, ⟦PERSON|Dunkley⟧ ⟦G10|own goal⟧ ⟦MINUTE|52⟧, ⟦PERSON|Pinnock⟧ ⟦MINUTE|64⟧, ⟦PERSON|Annan⟧ ⟦MINUTE|88⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tyreke Dunkley", "team": "Jamaica", "minute": 17, "kind": "penalty"}
{"id": "G3", "scorer": "Kwabena Asante", "team": "Ghana", "minute": 33, "kind": "shot"}
{"id": "G4", "scorer": "Tyreke Dunkley", "team": "Ghana", "minute": 52, "kind": "own goal"}
{"id": "G5", "scorer": "Romario Pinnock", "team": "Jamaica", "minute": 64, "kind": "shot"}
{"id": "G6", "scorer": "Romario Pinnock", "team": "Jamaica", "minute": 64, "kind": "shot"}
{"id": "G7", "scorer": "Felix Annan", "team": "Ghana", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G8", "scorer": "Felix Annan", "team": "Ghana", "scope": "background"}
{"id": "G9", "scorer": "Romario Pinnock", "team": "Jamaica", "minute": 64, "kind": "shot"}
{"id": "G10", "scorer": "Tyreke Dunkley", "team": "Ghana", "minute": 52, "kind": "own goal", "minute_text": "52"}
{"id": "G11", "scorer": "Tyreke Dunkley; Romario Pinnock", "team": "Jamaica", "count": 2}
