⟦TEAM|Club Brugge⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Gent⟧: ⟦PERSON|Vachek⟧ misses from spot as leaders stumble
⟦FURNITURE|Jupiler Pro League⟧
⟦FURNITURE|Belgian Football Daily⟧

⟦TEAM|Club Brugge⟧ failed to extend their lead at the top of the ⟦COMPETITION|Jupiler Pro League⟧ on ⟦DATE|Saturday evening⟧ as they were held to a ⟦SCORE|1-1⟧ draw by ⟦TEAM|KAA Gent⟧, despite an early ⟦G1|opener⟧ from ⟦PERSON|Wout Claessens⟧ and a late penalty.

⟦PERSON|Sékou Fofanah-Bell⟧ ⟦G2|equalised⟧ for the ⟦TEAM|Buffalos⟧ in the second half, and when the hosts were given the chance to win it, with ⟦MINUTE|86 minutes⟧ gone, ⟦PERSON|Tomáš Vachek⟧ struck the spot-kick against the bar.

"I take it on me," the ⟦NORP|Slovak⟧ told ⟦ORG|DAZN⟧. "I changed my mind, never do it."

It had started perfectly for ⟦TEAM|Blauw-Zwart⟧. They ⟦G3|were ahead⟧ with ⟦MINUTE|three minutes⟧ on the clock after a defensive mix-up. ⟦PERSON|Mathis Debruyn⟧ cleared against his team-mate ⟦PERSON|Pieter Maes-Lambert⟧, and from the rebound ⟦PERSON|Claessens⟧, 18, ⟦G4|shot through the legs of ⟦PERSON|Yari De Coninck⟧⟧, the ⟦TEAM|Gent⟧ keeper. It was the second week running that the youngster had ⟦G5|scored⟧ inside the ⟦MINUTE|opening five minutes⟧.

⟦PERSON|Ferran Solsona⟧, the captain, nearly had a second straight away but was stopped by ⟦PERSON|De Coninck⟧'s left hand. A ⟦PERSON|Claessens⟧ volley then dropped just over, and ⟦PERSON|Vachek⟧'s header from a free-kick by the ⟦NORP|Spaniard⟧ was nodded away from under the bar by ⟦PERSON|Gilles Thomassin⟧.

⟦TEAM|Gent⟧'s one opening came to ⟦PERSON|Fofanah-Bell⟧. He beat the offside trap, rounded ⟦PERSON|Jo Van Hoof⟧ and shot from a narrow angle into the side-netting.

The ⟦TEAM|Sierra Leone⟧ striker was getting closer, though, and it was no surprise when he ⟦G6|got his goal⟧. ⟦PERSON|Thomassin⟧ overlapped and found ⟦PERSON|Daan Hermans⟧, whose shot was blocked; the loose ball ran to the tall forward, who ⟦G7|steered it beyond ⟦PERSON|Van Hoof⟧⟧ by the foot of the post. It was ⟦MINUTE|67 minutes⟧ into the game. For the former ⟦TEAM|Genk⟧ man it was an eighth away ⟦G8|goal⟧ of the season.

⟦TEAM|Brugge⟧ sent on two attackers. One of them thought he had won it, the 34-year-old ⟦PERSON|Koen Verbist⟧ having ⟦G9|turned in⟧ a ⟦PERSON|Solsona⟧ corner on ⟦MINUTE|79 minutes⟧, but the referee had already blown for a push on ⟦PERSON|De Coninck⟧. The goalkeeper then made two saves, one with his face, before the penalty. ⟦PERSON|Maes-Lambert⟧ was ruled to have held ⟦PERSON|Vachek⟧'s shirt, and the VAR agreed.

There were almost eight minutes of ⟦MINUTE|added time⟧. ⟦PERSON|Hermans⟧ fired over on the break, ⟦PERSON|De Coninck⟧ came out to punch from ⟦PERSON|Verbist⟧, and ⟦PERSON|Claessens⟧ found the side of the net from 15 yards.

⟦TEAM|Gent⟧ coach ⟦PERSON|Luc Peirsman-Daems⟧, formerly of ⟦TEAM|Brugge⟧, was not in the mood to celebrate. "You ⟦G10|concede⟧ after three minutes, here, from our own mistake," he told ⟦ORG|Het Nieuwsblad⟧. "For one hour we try to swim. The ⟦G11|goal⟧ was well made and after that we were the better team. Then we're lucky with the penalty."

The point leaves ⟦TEAM|Brugge⟧ five clear of ⟦TEAM|Union Saint-Gilloise⟧, who can close to two when they host ⟦TEAM|Anderlecht⟧ on ⟦DATE|Sunday⟧. They are away to ⟦TEAM|Royal Antwerp⟧ in the ⟦COMPETITION|Croky Cup⟧ on ⟦DATE|Wednesday⟧ without ⟦PERSON|Solsona⟧, booked for the fifth time ⟦DATE|this season⟧. ⟦TEAM|Gent⟧ are up to sixth, into the top-six places.
⟦FURNITURE|Photo: Belga⟧
=====GOALS=====
{"id": "G1", "scorer": "Wout Claessens", "team": "Club Brugge", "minute": 3, "kind": "shot"}
{"id": "G2", "scorer": "Sékou Fofanah-Bell", "team": "KAA Gent", "minute": 67, "kind": "shot"}
{"id": "G3", "scorer": "Wout Claessens", "team": "Club Brugge", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G4", "scorer": "Wout Claessens", "team": "Club Brugge", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G5", "scorer": "Wout Claessens", "team": "Club Brugge", "minute": 3, "kind": "shot"}
{"id": "G6", "scorer": "Sékou Fofanah-Bell", "team": "KAA Gent", "minute": 67, "kind": "shot"}
{"id": "G7", "scorer": "Sékou Fofanah-Bell", "team": "KAA Gent", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Sékou Fofanah-Bell", "team": "KAA Gent", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Koen Verbist", "team": "Brugge", "minute": 79, "minute_text": "79 minutes", "assist": "Ferran Solsona", "outcome": "ruled out"}
{"id": "G10", "scorer": "Wout Claessens", "team": "Club Brugge", "minute": 3, "kind": "shot"}
{"id": "G11", "scorer": "Sékou Fofanah-Bell", "team": "KAA Gent", "minute": 67, "kind": "shot"}
