"You only need one": ⟦PERSON|Ochieng-Blom⟧ on the ⟦G1|goal⟧ that settled the title
⟦FURNITURE|Allsvenskan | The day after⟧

He has not slept and he hasn't eaten, but ⟦PERSON|Teddy Ochieng-Blom⟧ says that he can describe every step of the most important ⟦G2|goal⟧ in ⟦TEAM|Hammarby⟧'s recent history.

"It's a bad ball," he says with a laugh. "⟦PERSON|Emil⟧ will be angry, but it's bad. It goes behind me. So I have to turn my body, and maybe that's why the keeper doesn't know."

The 24-year-old's ⟦G3|strike⟧, in the ⟦MINUTE|80th minute⟧ on ⟦DATE|Monday evening⟧, gave ⟦TEAM|Bajen⟧ a ⟦SCORE|1-0⟧ win against ⟦TEAM|Malmö FF⟧ that brought the ⟦NORP|Swedish⟧ championship to the south side of ⟦GPE|Stockholm⟧ for the first time since ⟦DATE|2001⟧. The draw would have been enough for ⟦TEAM|Malmö⟧. It was what they came for and it was what they looked like getting.

⟦PERSON|Patrik Edlund⟧, the ⟦TEAM|Malmö⟧ goalkeeper, had made seven saves. He turned an ⟦PERSON|Emil Sandahl⟧ shot past the post in the ⟦MINUTE|6th minute⟧, held a header from ⟦PERSON|Anton Fröberg⟧, got a boot in the way of ⟦PERSON|Ochieng-Blom⟧'s volley before ⟦MINUTE|half-time⟧ and was fortunate when ⟦PERSON|Lucas Wallenius⟧ thumped the bar from 25 metres.

⟦TEAM|Malmö⟧, for their part, could have killed everything off. ⟦PERSON|Adi Begić⟧ was in on goal when it was still early but put his shot wide. ⟦PERSON|Jens Hultqvist⟧'s header from a corner was scooped off the line by ⟦PERSON|Viktor Nyman⟧. And in the ⟦MINUTE|67th minute⟧ the away section behind that goal was already celebrating: the big forward had ⟦G4|slid it home⟧ from ⟦PERSON|Rami Haddad⟧'s pass, only for a raised flag to be confirmed on the screen, a matter of centimetres.

"If that ⟦G5|goal⟧ stands, they're champions. I know this," says ⟦PERSON|Joakim Sjöö⟧, the ⟦TEAM|Hammarby⟧ coach. "We had to be lucky as well."

What came next was a long clearance, a header from ⟦PERSON|Fröberg⟧ and ⟦PERSON|Sandahl⟧'s pass, the one behind him. ⟦PERSON|Ochieng-Blom⟧ spun, hit it with the outside of his right foot and it ⟦G6|crept past ⟦PERSON|Edlund⟧⟧. The ⟦VENUE|Tele2 Arena⟧ shook. ⟦PERSON|Sjöö⟧, who is 61, ran the length of the touchline and pulled a muscle.

There were ten minutes and six more of ⟦MINUTE|stoppage time⟧. ⟦PERSON|Gustaf Rehnqvist⟧, the home goalkeeper, had not had a save to make in the second half; he then made two, both from ⟦PERSON|Hultqvist⟧, and the second will be on posters too.

It was not a vintage season by ⟦PERSON|Ochieng-Blom⟧'s measure. The ⟦NORP|Kenyan⟧ international had 18 ⟦G7|goals⟧ ⟦DATE|last year⟧ for ⟦TEAM|Sirius⟧, ⟦G8|scored⟧ on his debut for ⟦TEAM|Hammarby⟧ in ⟦DATE|April⟧ and then waited eleven matches for the next. He ⟦G9|scored both⟧ in the win at ⟦TEAM|Häcken⟧ in ⟦DATE|October⟧, but this was only his seventh ⟦G10|goal⟧ in the league.

"Seven is not a lot," he says. "My brother plays in division four and has 30. But I think he would swap the 30 for my one."

⟦PERSON|Isac Holmlund⟧, of ⟦ORG|Aftonbladet⟧, who has covered the club since the ⟦DATE|eighties⟧, wrote that he would remember the silence just before the shot, not the noise. ⟦PERSON|Ochieng-Blom⟧ read it on the way here. "I didn't hear anything," he says. "I still don't."

The trophy will be paraded through the city on ⟦DATE|Sunday⟧. ⟦TEAM|Malmö⟧ have a ⟦COMPETITION|Swedish Cup⟧ tie with ⟦TEAM|Elfsborg⟧ to think about and, after four titles in five seasons, a rebuild.
⟦FURNITURE|Read the player ratings here⟧
=====GOALS=====
{"id": "G1", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "minute": 80, "assist": "Emil Sandahl", "kind": "shot"}
{"id": "G2", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "minute": 80, "assist": "Emil Sandahl", "kind": "shot"}
{"id": "G3", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "minute": 80, "minute_text": "80th minute", "assist": "Emil Sandahl", "kind": "shot"}
{"id": "G4", "scorer": "Adi Begić", "team": "Malmö FF", "minute": 67, "minute_text": "67th minute", "assist": "Rami Haddad", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Adi Begić", "team": "Malmö FF", "minute": 67, "assist": "Rami Haddad", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "minute": 80, "assist": "Emil Sandahl", "kind": "shot"}
{"id": "G7", "scorer": "Teddy Ochieng-Blom", "team": "Sirius", "count": 18, "scope": "background"}
{"id": "G8", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "scope": "background"}
{"id": "G9", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "count": 2, "scope": "background"}
{"id": "G10", "scorer": "Teddy Ochieng-Blom", "team": "Hammarby", "minute": 80, "assist": "Emil Sandahl", "kind": "shot"}
