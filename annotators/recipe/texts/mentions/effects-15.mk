⟦TEAM|Leicester City⟧ ⟦G1|cut ⟦TEAM|Hull City⟧’s lead to a single goal⟧ ⟦MINUTE|eight minutes after the interval⟧, ⟦PERSON|Abdul Yeboah⟧ following in after ⟦PERSON|Jarrod Finch⟧ had parried from ⟦PERSON|Niall Cope⟧. The ⟦G2|third⟧, which made it safe, came from ⟦PERSON|Bradley Stamp⟧ in the ⟦MINUTE|90th minute⟧.

⟦PERSON|Nico Brandl⟧ followed up his own saved penalty and put that over as well. ⟦TEAM|Rapid Vienna⟧ had been handed the kick on ⟦MINUTE|29 minutes⟧ when ⟦PERSON|Admir Hodžić⟧ used an arm to steer the ball clear.

⟦PERSON|Kofi Darko⟧ ⟦G3|took ⟦TEAM|Aduana Stars⟧ into the lead⟧ from a rebound in the ⟦MINUTE|19th minute⟧ and missed the chance to take them two ahead from another. ⟦PERSON|Emmanuel Sarpong⟧ took that one off his toes.

⟦TEAM|Gillingham⟧ defended their two-goal advantage with few alarms after ⟦PERSON|Kevin Stott⟧ and ⟦PERSON|Jude Adjei⟧ had ⟦G4|secured it⟧ inside the first ⟦MINUTE|half-hour⟧. ⟦TEAM|Crawley Town⟧ substitute ⟦PERSON|Will Hasler⟧ guided a free header off target.

A ⟦G5|penalty⟧ from ⟦PERSON|Mariana Lopes⟧, her 17th ⟦G6|goal⟧ of ⟦DATE|this season⟧, put ⟦TEAM|Benfica⟧ ahead on ⟦MINUTE|34 minutes⟧ at home to ⟦TEAM|Sporting CP⟧. ⟦PERSON|Andreia Reis⟧ ⟦G7|answered⟧ for ⟦TEAM|Sporting CP⟧ on ⟦MINUTE|88 minutes⟧, when she was first to react after ⟦PERSON|Teresa Cunha⟧ had her effort saved.

⟦PERSON|Warren Tate⟧ finished the move badly: sixth in the queue for the medical, no number, no deposit back on the flat. ⟦TEAM|Bradford City⟧ have since extended his deal to ⟦DATE|2028⟧.

The club overturned a two-point deduction on appeal, which lifted them from the relegation places and gave them a lead of three over ⟦TEAM|Bnei Sakhnin⟧. ⟦PERSON|Eyal Ronen⟧, the coach, said it was better than a goal.

⟦PERSON|Gustavo Silveira⟧ ⟦G8|broke through⟧ for ⟦TEAM|Fluminense⟧ on ⟦MINUTE|41 minutes⟧, then broke a bone in his foot. ⟦TEAM|Fluminense⟧ were unable to break down ten-man ⟦TEAM|Goiás⟧ again, and ⟦PERSON|Rafa Toledo⟧ ⟦G9|equalised⟧ ⟦MINUTE|four minutes into stoppage time⟧.

⟦TEAM|Ross-shire Ladies⟧ had the lead for seven minutes. ⟦PERSON|Megan Imrie⟧ ⟦G10|rolled a shot past⟧ ⟦PERSON|Jodi Kemp⟧ on ⟦MINUTE|12 minutes⟧ but ⟦PERSON|Kirsty Lowe⟧ ⟦G11|wiped that out⟧ with a header in the ⟦MINUTE|19th minute⟧.

“They’re clinical, they punish you,” ⟦PERSON|Rob Kettering⟧ said of ⟦TEAM|Manchester City⟧. “I told the lads that if we conceded the first it would be long. We ⟦G12|conceded the first⟧ after ⟦MINUTE|six minutes⟧. It was long.” ⟦PERSON|Jonah Rydell⟧ ⟦G13|scored it⟧.

⟦PERSON|Abel Fekadu⟧ slid the ball to ⟦PERSON|Dawit Alemu⟧, who rolled it to ⟦PERSON|Yonas Tesfaye⟧, who ⟦G14|passed it into the corner⟧. ⟦TEAM|Ethiopia⟧ had only been a goal down for 11 minutes and ⟦G15|were level⟧ in the ⟦MINUTE|63rd minute⟧. ⟦TEAM|Malawi⟧’s ⟦G16|goal⟧, a ⟦MINUTE|52nd-minute⟧ effort by ⟦PERSON|Chikondi Phiri⟧, had come off a post.

⟦TEAM|Dorking Wanderers⟧ swept aside ⟦TEAM|Eastbourne⟧ by four goals to one, ⟦PERSON|Lee Tarrant⟧ ⟦G17|scoring two⟧ and ⟦PERSON|Mo Jallow⟧ and ⟦PERSON|Ash Vickers⟧ ⟦G18|one each⟧. ⟦TEAM|Eastbourne⟧’s ⟦G19|reply⟧ by ⟦PERSON|Dean Wicks⟧, on ⟦MINUTE|30 minutes⟧, had made it ⟦SCORE|1-1⟧.

⟦PERSON|Tommaso Gentile⟧ went to ground, the referee went to the monitor, and the decision went against ⟦TEAM|Palermo⟧. ⟦PERSON|Mattia Lupo⟧ went for power and ⟦G20|got the second⟧, from the spot, in the ⟦MINUTE|65th minute⟧. ⟦TEAM|Spezia⟧ then went into their shell.

⟦TEAM|Vancouver⟧ have yet to score in ⟦DATE|2026⟧, and the last ⟦G21|goal⟧ they celebrated was ⟦PERSON|Ryan Kowalczyk⟧’s in ⟦DATE|November⟧. On ⟦DATE|Saturday⟧ the midfielder fired two wide, ⟦PERSON|Ali Musse-Warsame⟧ had a header tipped over and ⟦TEAM|Portland⟧ ⟦G22|pinched it⟧ through ⟦PERSON|Eryk Sandoval⟧ in the ⟦MINUTE|85th minute⟧.

⟦TEAM|Ghana⟧ were level on points with ⟦TEAM|Mali⟧ and ahead on goal difference, so a draw was enough. ⟦PERSON|Alhassan Mumuni⟧ spent most of it at the corner flag.

⟦PERSON|Sami Toivonen⟧ was there to clear off the line on ⟦MINUTE|15 minutes⟧ and there to prod in at the other end on ⟦MINUTE|20⟧, except that the flag went up: the ⟦G23|goal⟧ did not count. ⟦TEAM|KuPS⟧ drew ⟦SCORE|0-0⟧.

Sealing the tie took ⟦TEAM|Olympiacos⟧ only half of the first leg. ⟦PERSON|Stelios Markou⟧ ⟦G24|put them ahead⟧ after ⟦MINUTE|eight minutes⟧, ⟦PERSON|Dani Robles-Pino⟧ ⟦G25|made it two⟧ on ⟦MINUTE|29⟧ and ⟦PERSON|Markou⟧ ⟦G26|piled on the agony⟧ on the ⟦MINUTE|stroke of half-time⟧.

⟦PERSON|Terrance Boyd-Lewis⟧ made five stops to keep ⟦TEAM|Jamaica⟧ in front. The lead, ⟦G27|gained⟧ through ⟦PERSON|Kasey Palmer-Dunn⟧ in the ⟦MINUTE|17th minute⟧, looked fragile, in particular when ⟦PERSON|Luis Coto⟧ lashed against the bar and when ⟦PERSON|Keyner Vargas⟧ met the rebound and headed tamely at ⟦PERSON|Boyd-Lewis⟧.

⟦TEAM|Hannover⟧ were ⟦G28|hauled back⟧ to ⟦SCORE|1-1⟧ with ⟦MINUTE|20 minutes left⟧ by ⟦PERSON|Erik Noll⟧ and were fortunate it got no worse: the ⟦TEAM|Braunschweig⟧ midfielder struck a post on ⟦MINUTE|80⟧ and ⟦PERSON|Ben Stobbe⟧ saved his free-kick on ⟦MINUTE|85⟧.

The treble is on. ⟦TEAM|Porto⟧ have won the cup, lead the league by six and on ⟦DATE|Wednesday⟧ added a quarter-final victory, confirmed by ⟦PERSON|Evanildo⟧’s late ⟦G29|second⟧, against ⟦TEAM|Dinamo Zagreb⟧.

⟦PERSON|Ian Holroyd⟧ was steered towards management by a former team-mate, drilled in tactics by a ⟦NORP|Danish⟧ mentor and fired three times before he was 45. At ⟦TEAM|Rochdale⟧ he has a side who pounce on mistakes and finish games strongly.

Joy for ⟦TEAM|Plymouth Argyle⟧ was short. ⟦PERSON|Jayce Penrose⟧ ⟦G30|restored parity⟧ on ⟦MINUTE|87 minutes⟧, but from the kick-off ⟦PERSON|Adi Sanogo⟧ ran through unchallenged and ⟦G31|sent ⟦TEAM|QPR⟧ back in front⟧ in the ⟦MINUTE|88th minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Abdul Yeboah", "team": "Leicester City", "minute": 53, "minute_text": "eight minutes after the interval", "score": "2-1"}
{"id": "G2", "scorer": "Bradley Stamp", "team": "Hull City", "minute": 90, "minute_text": "90th minute", "score": "3-1"}
{"id": "G3", "scorer": "Kofi Darko", "team": "Aduana Stars", "minute": 19, "minute_text": "19th minute"}
{"id": "G4", "scorer": "Kevin Stott; Jude Adjei", "team": "Gillingham", "count": 2}
{"id": "G5", "scorer": "Mariana Lopes", "team": "Benfica", "minute": 34, "minute_text": "34 minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Mariana Lopes", "team": "Benfica", "minute": 34, "minute_text": "34 minutes", "kind": "penalty"}
{"id": "G7", "scorer": "Andreia Reis", "team": "Sporting CP", "minute": 88, "minute_text": "88 minutes"}
{"id": "G8", "scorer": "Gustavo Silveira", "team": "Fluminense", "minute": 41, "minute_text": "41 minutes"}
{"id": "G9", "scorer": "Rafa Toledo", "team": "Goiás", "minute": 90, "added": 4, "minute_text": "four minutes into stoppage time"}
{"id": "G10", "scorer": "Megan Imrie", "team": "Ross-shire Ladies", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G11", "scorer": "Kirsty Lowe", "minute": 19, "minute_text": "19th minute", "kind": "header"}
{"id": "G12", "scorer": "Jonah Rydell", "team": "Manchester City", "minute": 6, "minute_text": "six minutes"}
{"id": "G13", "scorer": "Jonah Rydell", "team": "Manchester City", "minute": 6, "minute_text": "six minutes"}
{"id": "G14", "scorer": "Yonas Tesfaye", "team": "Ethiopia", "minute": 63, "minute_text": "63rd minute", "kind": "shot", "assist": "Dawit Alemu"}
{"id": "G15", "scorer": "Yonas Tesfaye", "team": "Ethiopia", "minute": 63, "minute_text": "63rd minute", "kind": "shot", "assist": "Dawit Alemu"}
{"id": "G16", "scorer": "Chikondi Phiri", "team": "Malawi", "minute": 52, "minute_text": "52nd-minute"}
{"id": "G17", "scorer": "Lee Tarrant", "team": "Dorking Wanderers", "count": 2}
{"id": "G18", "scorer": "Mo Jallow; Ash Vickers", "team": "Dorking Wanderers", "count": 2}
{"id": "G19", "scorer": "Dean Wicks", "team": "Eastbourne", "minute": 30, "minute_text": "30 minutes", "score": "1-1"}
{"id": "G20", "scorer": "Mattia Lupo", "team": "Spezia", "minute": 65, "minute_text": "65th minute", "kind": "penalty"}
{"id": "G21", "scorer": "Ryan Kowalczyk", "team": "Vancouver", "scope": "background"}
{"id": "G22", "scorer": "Eryk Sandoval", "team": "Portland", "minute": 85, "minute_text": "85th minute"}
{"id": "G23", "scorer": "Sami Toivonen", "team": "KuPS", "minute": 20, "minute_text": "20", "outcome": "ruled out"}
{"id": "G24", "scorer": "Stelios Markou", "team": "Olympiacos", "minute": 8, "minute_text": "eight minutes"}
{"id": "G25", "scorer": "Dani Robles-Pino", "team": "Olympiacos", "minute": 29, "minute_text": "29", "score": "2-0"}
{"id": "G26", "scorer": "Stelios Markou", "team": "Olympiacos", "minute": 45, "minute_text": "stroke of half-time", "score": "3-0"}
{"id": "G27", "scorer": "Kasey Palmer-Dunn", "team": "Jamaica", "minute": 17, "minute_text": "17th minute"}
{"id": "G28", "scorer": "Erik Noll", "team": "Braunschweig", "minute": 70, "minute_text": "20 minutes left", "score": "1-1"}
{"id": "G29", "scorer": "Evanildo", "team": "Porto"}
{"id": "G30", "scorer": "Jayce Penrose", "team": "Plymouth Argyle", "minute": 87, "minute_text": "87 minutes"}
{"id": "G31", "scorer": "Adi Sanogo", "team": "QPR", "minute": 88, "minute_text": "88th minute"}
