Teenager gives ⟦TEAM|Sunderland⟧ lift: ⟦PERSON|Ollie Marsden⟧, 17, ⟦G1|scored his first senior goal⟧ on ⟦MINUTE|32 minutes⟧, and could have scored his second had ⟦PERSON|Dom Slater⟧ squared it.

⟦PERSON|Hassan Jaber⟧ ⟦G2|fired ⟦TEAM|Nejmeh⟧ to victory⟧ over ⟦TEAM|Ansar⟧, his ⟦MINUTE|68th-minute⟧ ⟦G3|effort⟧ coming straight from a missed penalty at the other end by ⟦PERSON|Karam Haddad⟧.

⟦TEAM|Fulham⟧ fired their coach on ⟦DATE|Monday⟧ and a warning to the rest of the league on ⟦DATE|Saturday⟧, when they had 26 efforts. ⟦PERSON|Harry Penfold-Jones⟧ fired four of them wide, and the goalless draw leaves them 16th.

There was relief for ⟦TEAM|Odense⟧ when ⟦PERSON|Frederik Skov⟧'s ⟦G4|goal⟧ went in. ⟦PERSON|Skov⟧, without one since ⟦DATE|April⟧, ⟦G5|slotted under ⟦PERSON|Mikkel Juul⟧⟧ from ⟦PERSON|Anders Bech⟧'s pass in the ⟦MINUTE|71st minute⟧.

The home team slotted into a back five when they were reduced to ten, and ⟦PERSON|Gianni Corsetti⟧ slotted in at left-back. ⟦PERSON|Ruben Prats⟧ then curled a free-kick a yard wide for ⟦TEAM|Sampdoria⟧.

⟦PERSON|Josef Brabec⟧'s thumping ⟦G6|header⟧ on the ⟦MINUTE|hour⟧ decided a match that had featured headers against the post from ⟦PERSON|Jan Sulc⟧ and ⟦PERSON|David Pech⟧ and a save from ⟦PERSON|Martin Holes⟧ when ⟦PERSON|Brabec⟧ met a corner on ⟦MINUTE|57⟧ for ⟦TEAM|Viktoria Plzen⟧.

Nine ⟦G7|goals⟧ from defenders is a record for ⟦TEAM|Nordsjaelland⟧. "The set-piece coach gets a bonus for every one," joked ⟦PERSON|Magnus Torp⟧, who had a header saved on ⟦DATE|Sunday⟧.

Two wins, two ⟦G8|goals⟧ and two bookings: ⟦PERSON|Matias Lerche⟧ has made a start at ⟦TEAM|Silkeborg⟧.

With around ⟦MINUTE|ten minutes left⟧ the hosts got what they had been threatening. ⟦PERSON|Tuan Pham⟧ fed ⟦PERSON|Duc Anh Le⟧, whose shot struck ⟦PERSON|Van Hai Tran⟧ and ⟦G9|went in⟧ for ⟦TEAM|Hanoi FC⟧ with ⟦MINUTE|81⟧ on the clock.

With around ⟦MINUTE|ten minutes left⟧ the hosts got what they had been threatening to get all along, a penalty. ⟦PERSON|Ilham Saputra⟧ put it a foot wide and ⟦TEAM|Persija Jakarta⟧ stay ninth.

⟦PERSON|Marcin Wolski⟧'s ⟦G10|first⟧, in the ⟦MINUTE|14th minute⟧, was a penalty and his ⟦G11|second⟧ a chip. ⟦TEAM|Lech Poznan⟧ also had ⟦PERSON|Piotr Sobczak⟧ to thank, for two saves from ⟦PERSON|Jakub Zych⟧, and ⟦PERSON|Kacper Maj⟧, who headed a third effort off the line.

⟦PERSON|Derek Abbey⟧ talked of "fine margins, a penalty here, a finish there" after a fourth loss by one goal for ⟦TEAM|Ballymena United⟧. ⟦PERSON|Cathal Quigg⟧ of ⟦TEAM|Cliftonville⟧ ⟦G12|got the winner⟧ in the ⟦MINUTE|90th minute⟧.

Soon after, ⟦TEAM|Shandong Taishan⟧ were two to the good. ⟦PERSON|Wang Zihao⟧ stood up a cross, ⟦PERSON|Liu Chenxi⟧ missed it and ⟦PERSON|Zhao Peng⟧, behind him, ⟦G13|tucked it away⟧: the defender's first ⟦G14|strike⟧ in two years.

⟦PERSON|Romeo Castellanos⟧ leads the league for shots, for shots on target and for efforts from outside the box, though not for goals: ⟦TEAM|Real Espana⟧'s forward has one, a ⟦G15|penalty⟧ in ⟦DATE|February⟧.

Leaders ⟦TEAM|Burgos⟧ dropped points for the first time when ⟦PERSON|Aitor Beloki⟧'s ⟦G16|header⟧ in the ⟦MINUTE|85th minute⟧ cancelled out, for ⟦TEAM|Mirandes⟧, ⟦PERSON|Saul Tejero⟧'s first-half ⟦G17|spot-kick⟧.

Leading by a goal and a man, ⟦TEAM|Kaiserslautern⟧ invited pressure and survived a penalty appeal, an effort on to the bar from ⟦PERSON|Marco Thiele⟧ and a ⟦MINUTE|94th-minute⟧ free-kick. "Ugly," said ⟦PERSON|Jonas Reinhardt⟧, who ⟦G18|got the goal⟧.

⟦PERSON|Tre Dawkins⟧ and ⟦PERSON|Noor Rashid⟧ were both booked for their celebrations of the ⟦G19|third goal⟧, which ⟦G20|went in⟧ off the back of ⟦PERSON|Rashid⟧ on ⟦MINUTE|88⟧. ⟦TEAM|Bristol City⟧ have three suspended for ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Marsden", "team": "Sunderland", "minute": 32, "minute_text": "32 minutes"}
{"id": "G2", "scorer": "Hassan Jaber", "team": "Nejmeh", "minute": 68, "minute_text": "68th-minute"}
{"id": "G3", "scorer": "Hassan Jaber", "team": "Nejmeh", "minute": 68, "minute_text": "68th-minute"}
{"id": "G4", "scorer": "Frederik Skov", "team": "Odense", "minute": 71, "minute_text": "71st minute", "kind": "shot"}
{"id": "G5", "scorer": "Frederik Skov", "team": "Odense", "minute": 71, "minute_text": "71st minute", "kind": "shot"}
{"id": "G6", "scorer": "Josef Brabec", "team": "Viktoria Plzen", "minute": 60, "minute_text": "hour", "kind": "header"}
{"id": "G7", "team": "Nordsjaelland", "count": 9, "scope": "background"}
{"id": "G8", "scorer": "Matias Lerche", "team": "Silkeborg", "count": 2, "scope": "background"}
{"id": "G9", "scorer": "Duc Anh Le", "team": "Hanoi FC", "minute": 81, "minute_text": "81"}
{"id": "G10", "scorer": "Marcin Wolski", "team": "Lech Poznan", "minute": 14, "minute_text": "14th minute", "kind": "penalty"}
{"id": "G11", "scorer": "Marcin Wolski", "team": "Lech Poznan", "kind": "shot"}
{"id": "G12", "scorer": "Cathal Quigg", "team": "Cliftonville", "minute": 90, "minute_text": "90th minute"}
{"id": "G13", "scorer": "Zhao Peng", "team": "Shandong Taishan", "assist": "Wang Zihao"}
{"id": "G14", "scorer": "Zhao Peng", "team": "Shandong Taishan"}
{"id": "G15", "scorer": "Romeo Castellanos", "team": "Real Espana", "kind": "penalty", "scope": "background"}
{"id": "G16", "scorer": "Aitor Beloki", "team": "Mirandes", "minute": 85, "minute_text": "85th minute", "kind": "header"}
{"id": "G17", "scorer": "Saul Tejero", "team": "Burgos", "kind": "penalty"}
{"id": "G18", "scorer": "Jonas Reinhardt", "team": "Kaiserslautern"}
{"id": "G19", "scorer": "Noor Rashid", "team": "Bristol City", "minute": 88, "minute_text": "88"}
{"id": "G20", "scorer": "Noor Rashid", "team": "Bristol City", "minute": 88, "minute_text": "88"}
