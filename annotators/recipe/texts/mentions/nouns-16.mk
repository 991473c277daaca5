An early ⟦PERSON|Kike Delgado⟧ ⟦G1|penalty⟧ the difference as ⟦TEAM|Alaves⟧ edge past ⟦TEAM|Malaga⟧

⟦PERSON|Kike Delgado⟧ misses early penalty as ⟦TEAM|Alaves⟧ are held

The ⟦G2|breakthrough⟧ came ⟦MINUTE|two minutes into the second half⟧, ⟦PERSON|Josh Hume⟧ threading a pass to ⟦PERSON|Ryan McAleer⟧, who ⟦G3|swept it in⟧ for ⟦TEAM|Larne⟧.

Talks with ⟦PERSON|Ismael Benali⟧ produced no breakthrough and ⟦TEAM|Standard Liege⟧ will listen to offers. The forward has six ⟦G4|goals⟧ since ⟦DATE|August⟧ and was denied a seventh by the post on ⟦DATE|Saturday⟧.

⟦PERSON|Salif Compaore⟧ had a headed ⟦G5|goal⟧ disallowed in the ⟦MINUTE|11th minute⟧, a penalty saved in the ⟦MINUTE|52nd minute⟧ and, finally, a ⟦G6|goal⟧ given in the ⟦MINUTE|84th⟧. ⟦TEAM|Asec Mimosas⟧ stay top.

A ⟦MINUTE|94th-minute⟧ ⟦G7|winner⟧ by ⟦PERSON|Freddie Bellamy-Stone⟧, a header from ⟦PERSON|Connor Aspinall⟧'s free-kick, ended ⟦TEAM|Maidstone United⟧'s wait. Six times ⟦DATE|this season⟧ they have gone a goal up and failed to win.

Six times ⟦TEAM|Kidderminster Harriers⟧ won free-kicks within range and six times ⟦PERSON|Alex Penney⟧ put them over. A seventh, in the ⟦MINUTE|94th minute⟧, was given to ⟦PERSON|Ashley Hemming⟧, who at least hit the wall.

In terms of chances it was level, ⟦PERSON|Arda Guler-Can⟧ missing with a header for ⟦TEAM|Rizespor⟧ and ⟦PERSON|Mert Oztas⟧ with a volley for ⟦TEAM|Hatayspor⟧. In terms of finishing it was ⟦PERSON|Oztas⟧'s ⟦MINUTE|38th-minute⟧ ⟦G8|strike⟧ that told.

⟦PERSON|Pieter Claes⟧'s ⟦G9|own goal⟧ on ⟦MINUTE|56⟧, a header beyond ⟦PERSON|Bram Schrijvers⟧ from a harmless ⟦TEAM|Charleroi⟧ cross, was followed by ⟦PERSON|Claes⟧'s ⟦G10|equaliser⟧ for ⟦TEAM|Kortrijk⟧, a header from a far from harmless one, on ⟦MINUTE|80⟧.

The ⟦G11|third⟧ was the best of the three, ⟦PERSON|Boubacar Salou⟧ bending a ⟦MINUTE|90th-minute⟧ effort round ⟦PERSON|Paul Mensah-Cole⟧ for ⟦TEAM|Burkina Faso⟧. ⟦PERSON|Issouf Zongo⟧'s ⟦G12|first⟧ and ⟦PERSON|Ali Kabore⟧'s ⟦G13|second⟧ were both scrambled over the line.

The third ⟦MINUTE|half-time⟧ substitution was the best of the three for ⟦TEAM|Dinamo Tbilisi⟧, ⟦PERSON|Giorgi Beridze⟧ winning a penalty, hitting the bar and setting up ⟦PERSON|Levan Kobakhidze⟧ for an effort that ⟦PERSON|Nika Lomaia⟧ did well to reach.

⟦PERSON|Luis Guillermo Ponce⟧ ran half the length of the field before an unselfish square pass for ⟦PERSON|Edson Farro⟧'s ⟦G14|goal⟧ on ⟦MINUTE|48⟧. "I could have finished it," said ⟦PERSON|Ponce⟧, whose finishing for ⟦TEAM|Alianza Lima⟧ has been criticised, "but he needed one."

⟦PERSON|Marius Stenmark⟧'s late ⟦G15|penalty⟧, ⟦MINUTE|three minutes from the end⟧, earned ⟦TEAM|Sweden Under-21s⟧ a point after ⟦PERSON|Leo Castagna⟧'s ⟦G16|finish⟧ in the ⟦MINUTE|13th minute⟧ and two ⟦G17|goals⟧ by the same player that were chalked off had had ⟦TEAM|Italy Under-21s⟧ on top.

Their late penalty, ⟦MINUTE|three minutes from the end⟧, was taken by ⟦PERSON|Emil Lundin⟧ and pushed on to the bar by ⟦PERSON|Marco Bonetti⟧. ⟦TEAM|Sweden Under-19s⟧ had waited 87 minutes for an effort on target.

Coach ⟦PERSON|Moses Kiprop⟧ wanted a fast start and ⟦G18|got a goal⟧ in the ⟦MINUTE|second minute⟧, from ⟦PERSON|Eric Wanyama-Otieno⟧; he wanted a strong finish and got a missed penalty from ⟦PERSON|Otieno Juma⟧. ⟦TEAM|Tusker⟧ still won.

A one-goal win over ⟦TEAM|Estoril⟧ is nothing to shout about, but ⟦TEAM|Moreirense⟧'s ⟦PERSON|Helder Brito⟧ shouted anyway. He had conceded the penalty that ⟦PERSON|Diogo Sa⟧ missed and ⟦G19|scored the goal⟧.

Set-piece coach ⟦PERSON|Nick Mabey⟧ took the praise for ⟦PERSON|Jacob Orme⟧'s ⟦G20|header⟧ in the ⟦MINUTE|23rd minute⟧ and ⟦PERSON|Orme⟧'s ⟦G21|second⟧, another header. ⟦TEAM|Gillingham⟧ have 13 ⟦G22|goals⟧ from corners.

The ⟦G23|leveller⟧ was controversial, ⟦PERSON|Kazuki Ueki⟧ seeming to handle before his ⟦MINUTE|56th-minute⟧ finish for ⟦TEAM|Albirex Niigata⟧. The home side had asked for handball against ⟦PERSON|Shun Oda⟧ too, in what would have been a first penalty of the season.

Four of the last five between the sides have been won by a penalty. This, too, had one, in the ⟦MINUTE|73rd minute⟧, and ⟦PERSON|Reuben Castle⟧ of ⟦TEAM|Kingstonian⟧ kicked it so high that it left the ground.
=====GOALS=====
{"id": "G1", "scorer": "Kike Delgado", "team": "Alaves", "kind": "penalty"}
{"id": "G2", "scorer": "Ryan McAleer", "team": "Larne", "minute": 47, "minute_text": "two minutes into the second half", "assist": "Josh Hume"}
{"id": "G3", "scorer": "Ryan McAleer", "team": "Larne", "minute": 47, "minute_text": "two minutes into the second half", "assist": "Josh Hume", "kind": "shot"}
{"id": "G4", "scorer": "Ismael Benali", "count": 6, "scope": "background"}
{"id": "G5", "scorer": "Salif Compaore", "team": "Asec Mimosas", "minute": 11, "minute_text": "11th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Salif Compaore", "team": "Asec Mimosas", "minute": 84, "minute_text": "84th"}
{"id": "G7", "scorer": "Freddie Bellamy-Stone", "team": "Maidstone United", "minute": 94, "minute_text": "94th-minute", "assist": "Connor Aspinall", "kind": "header"}
{"id": "G8", "scorer": "Mert Oztas", "team": "Hatayspor", "minute": 38, "minute_text": "38th-minute"}
{"id": "G9", "scorer": "Pieter Claes", "team": "Charleroi", "minute": 56, "minute_text": "56", "kind": "own goal"}
{"id": "G10", "scorer": "Pieter Claes", "team": "Kortrijk", "minute": 80, "minute_text": "80", "kind": "header"}
{"id": "G11", "scorer": "Boubacar Salou", "team": "Burkina Faso", "minute": 90, "minute_text": "90th-minute"}
{"id": "G12", "scorer": "Issouf Zongo", "team": "Burkina Faso"}
{"id": "G13", "scorer": "Ali Kabore", "team": "Burkina Faso"}
{"id": "G14", "scorer": "Edson Farro", "team": "Alianza Lima", "minute": 48, "minute_text": "48", "assist": "Luis Guillermo Ponce"}
{"id": "G15", "scorer": "Marius Stenmark", "team": "Sweden Under-21s", "minute": 87, "minute_text": "three minutes from the end", "kind": "penalty"}
{"id": "G16", "scorer": "Leo Castagna", "team": "Italy Under-21s", "minute": 13, "minute_text": "13th minute"}
{"id": "G17", "scorer": "Leo Castagna", "team": "Italy Under-21s", "count": 2, "outcome": "ruled out"}
{"id": "G18", "scorer": "Eric Wanyama-Otieno", "team": "Tusker", "minute": 2, "minute_text": "second minute"}
{"id": "G19", "scorer": "Helder Brito", "team": "Moreirense"}
{"id": "G20", "scorer": "Jacob Orme", "team": "Gillingham", "minute": 23, "minute_text": "23rd minute", "kind": "header"}
{"id": "G21", "scorer": "Jacob Orme", "team": "Gillingham", "kind": "header"}
{"id": "G22", "team": "Gillingham", "count": 13, "scope": "background"}
{"id": "G23", "scorer": "Kazuki Ueki", "team": "Albirex Niigata", "minute": 56, "minute_text": "56th-minute"}
