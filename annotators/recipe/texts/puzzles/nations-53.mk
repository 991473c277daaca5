⟦TEAM|Kiwis⟧, ⟦TEAM|Kangaroos⟧... and a ⟦TEAM|Socceroos⟧ classic: six things from ⟦GPE|Wellington⟧

⟦FURNITURE|By Josh Maloney, AAP⟧

The trans-Tasman friendly is meant to be a warm-up. Try telling that to the 33,000 who saw ⟦TEAM|Australia⟧ come back to beat ⟦TEAM|New Zealand⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Sky Stadium⟧.

1. ⟦PERSON|DUBOIS⟧ IS READY. He is 19, he has played nine ⟦COMPETITION|A-League⟧ matches, and he ⟦G1|scored the winner⟧ on his debut. There was nothing lucky about it either: ⟦PERSON|Jackson Dubois⟧ brought ⟦PERSON|Milan Ristevski⟧'s diagonal down on the run, let ⟦PERSON|Reuben Faleafa⟧ go past and ⟦G2|finished across⟧ ⟦PERSON|Cory Blakely⟧ with the clock on ⟦MINUTE|86⟧.

2. BUT ⟦PERSON|MILLIGAN-HALL⟧ ISN'T. Giving away possession for one ⟦G3|goal⟧ is unlucky. Doing it twice is a habit. First ⟦PERSON|Kosta Barbaric⟧ picked his pocket and squared for ⟦PERSON|Faleafa⟧, of all people, to ⟦G4|knock in the opener⟧ after ⟦MINUTE|six minutes⟧; then the same man's blind pass across the box ended up with ⟦PERSON|Barbaric⟧ himself ⟦G5|making it two⟧.

3. SET PIECES, AGAIN. ⟦SCORE|Two-nil⟧ down inside ⟦MINUTE|half an hour⟧, the ⟦TEAM|Socceroos⟧ were ⟦G6|level⟧ by the ⟦MINUTE|break⟧ thanks to ⟦PERSON|Ryan Sato⟧'s ⟦G7|header⟧ from a corner and a ⟦PERSON|Ristevski⟧ ⟦G8|penalty⟧ earned when ⟦PERSON|Sato⟧'s shirt was nearly pulled off him at another. Half of ⟦TEAM|Australia⟧'s ⟦G9|goals⟧ ⟦DATE|this year⟧ have been from dead balls.

4. GOALKEEPING DEPTH. ⟦PERSON|Max Feeney⟧'s double save from ⟦PERSON|Barbaric⟧ and ⟦PERSON|Harry Te Whare⟧, straight after the ⟦MINUTE|restart⟧, was outstanding and probably turned the game. When he took a knock, on came ⟦PERSON|Luca Bonetti⟧, who clawed out a ⟦PERSON|Te Whare⟧ header that would have made it ⟦SCORE|3-3⟧.

5. THE COACH WON'T SMILE. ⟦PERSON|Dave Ferraro⟧'s reaction to the winning ⟦G10|goal⟧ was to shout at his left back. "I saw the space behind," he explained.

6. ⟦TEAM|NEW ZEALAND⟧ CAN TAKE HEART. ⟦PERSON|Blakely⟧, playing because of an injury to their No.1, made six saves, a couple of them miraculous. They'll be a handful for anybody at ⟦DATE|next year⟧'s ⟦COMPETITION|World Cup⟧.

⟦FURNITURE|The return match is in Brisbane on Friday. Live on Paramount+.⟧
=====GOALS=====
{"id": "G1", "scorer": "Jackson Dubois", "team": "Australia", "minute": 86, "kind": "shot", "assist": "Milan Ristevski"}
{"id": "G2", "scorer": "Jackson Dubois", "team": "Australia", "minute": 86, "kind": "shot", "assist": "Milan Ristevski", "minute_text": "86"}
{"id": "G3", "team": "New Zealand"}
{"id": "G4", "scorer": "Reuben Faleafa", "team": "New Zealand", "minute": 6, "kind": "shot", "assist": "Kosta Barbaric", "minute_text": "six minutes"}
{"id": "G5", "scorer": "Kosta Barbaric", "team": "New Zealand", "minute_text": "half an hour", "score": "2-0"}
{"id": "G6", "scorer": "Milan Ristevski", "team": "Australia", "kind": "penalty", "minute_text": "break", "score": "2-2"}
{"id": "G7", "scorer": "Ryan Sato", "team": "Australia", "kind": "header"}
{"id": "G8", "scorer": "Milan Ristevski", "team": "Australia", "kind": "penalty"}
{"id": "G9", "team": "Australia", "scope": "background"}
{"id": "G10", "scorer": "Jackson Dubois", "team": "Australia", "minute": 86, "kind": "shot", "assist": "Milan Ristevski"}
