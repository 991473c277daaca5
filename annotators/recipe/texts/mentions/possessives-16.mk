That ⟦PERSON|Marc Tillier⟧'s ⟦G1|effort⟧ in the ⟦MINUTE|25th minute⟧ crossed the line was the opinion of the assistant. ⟦TEAM|Amiens⟧ did not agree, but ⟦TEAM|Sochaux⟧ had the lead and a first win in a month beckoned.

That ⟦PERSON|Marc Rabier⟧'s effort in the ⟦MINUTE|25th minute⟧ did not cross the line was the opinion of the assistant. ⟦TEAM|Amiens⟧ protested, ⟦TEAM|Bastia⟧ counter-attacked and the corner that resulted was headed over.

⟦PERSON|Alfie Stone⟧, ⟦TEAM|Ebbsfleet United⟧: two penalties given away, one ⟦G2|goal⟧ scored, booked, substituted. A busy first start.

There are three categories of ⟦PERSON|Paco Llorente⟧ goal for ⟦TEAM|Cartagena⟧: the header at the near post, the header at the far post and the penalty. ⟦DATE|Saturday⟧'s ⟦G3|double⟧ consisted of one of the first and one of the third.

⟦TEAM|Dynamo Kyiv⟧ were through by the ⟦MINUTE|third minute⟧. ⟦PERSON|Andriy Soroka⟧'s ⟦G4|header⟧ meant ⟦TEAM|Lugano⟧ needed four, and when ⟦PERSON|Ruben Bottani⟧ failed with a spot-kick at the start of the second half the visitors began to leave.

Talks over a new stand at ⟦VENUE|Edgeley Park⟧ reached a second stage ⟦DATE|this week⟧. A breakthrough by the spring is the goal, ⟦ORG|Stockport Council⟧ said.

⟦PERSON|Nick Lavelle⟧ ⟦G5|netted the second⟧ of ⟦TEAM|Fleetwood Town⟧'s goals. It was a ⟦G6|tap-in⟧, like the ⟦G7|first⟧ from ⟦PERSON|Jude Rennie⟧, and like it came from a ⟦PERSON|Tyler Boon⟧ cross.

The ⟦MINUTE|final quarter of an hour⟧ featured a sending-off, a penalty, a second sending-off and ⟦PERSON|Kim Ji-ho⟧'s ⟦G8|leveller⟧, which arrived, with the game in its ⟦MINUTE|97th minute⟧, for ⟦TEAM|Pohang Steelers⟧. The penalty had been saved.

On as a ⟦MINUTE|half-time⟧ replacement for the injured ⟦PERSON|Bradley Ince⟧, and with a point to make, ⟦PERSON|Theo Sackey⟧ got his ⟦G9|goal⟧ ⟦MINUTE|seven minutes later⟧. ⟦TEAM|Lincoln City⟧ saw out the win and now have one goal fewer than ⟦TEAM|Stockport County⟧, in second.

⟦PERSON|Nadine Keßler-Braun⟧'s ⟦MINUTE|81st-minute⟧ ⟦G10|header⟧ had to be good to beat ⟦PERSON|Anke Reuter⟧, who had earlier denied the ⟦TEAM|Essen⟧ forward with her boot, her hip and, from a free-kick in the ⟦MINUTE|54th minute⟧, her fingertips.

Twice they came back. After ⟦PERSON|Idriss Mbow⟧'s ⟦G11|penalty⟧, ⟦PERSON|Alassane Fall⟧ found an ⟦G12|answer⟧; after ⟦PERSON|Mbow⟧'s ⟦G13|second⟧, there was an ⟦G14|own goal⟧. ⟦TEAM|Guédiawaye⟧ ⟦SCORE|2⟧, ⟦TEAM|Jaraaf⟧ ⟦SCORE|2⟧.

⟦TEAM|Melbourne Victory⟧'s only first-half attempt, a ⟦PERSON|Jack Dorrian⟧ strike that hit ⟦PERSON|Nick Papadakis⟧ on the back, summed them up. The second half was a ⟦G15|goal⟧ better, and that was ⟦PERSON|Dorrian⟧ too.

⟦TEAM|Salford City⟧ came into the match with the division's longest run without a penalty and left it with two. ⟦PERSON|Dwight Ferrell⟧ stuck away the ⟦G16|first⟧, on ⟦MINUTE|33 minutes⟧, and put the second, with the score at ⟦SCORE|1-1⟧, against an upright.

"I asked for more from the wide players after the first half. We got the ⟦G17|goal⟧ from a wide player." So said ⟦PERSON|Carl Dunning⟧ of ⟦PERSON|Ben Rossiter⟧'s ⟦G18|winner⟧.

Without either of their first-choice strikers, ⟦TEAM|Lokomotiv Plovdiv⟧ looked to ⟦PERSON|Martin Raynov⟧. The midfielder's ⟦MINUTE|9th-minute⟧ ⟦G19|effort⟧ was his first ⟦G20|goal⟧ in 50 games.

Neither of the ⟦G21|goals⟧ conceded by ⟦TEAM|Athletico Paranaense⟧ was good to look at. The ⟦G22|first⟧, by ⟦PERSON|Robson Bambu⟧, went in off his shoulder, the ⟦G23|second⟧ off his shin. ⟦TEAM|Goiás⟧ won't mind.

⟦PERSON|Lee Cattrell⟧ was taken to hospital after a clash of heads in the ⟦MINUTE|8th minute⟧. A header from his replacement, ⟦PERSON|Josh Tymon-Reece⟧, hit the bar, and another earned ⟦TEAM|Southend United⟧ a penalty for a push; ⟦PERSON|Danny Waldron⟧ took it and ⟦G24|scored⟧.

A late, late concession, this one by the council, means that ⟦TEAM|Banbury United⟧ can stay at their ground for another season.

Just one away side won in the division on ⟦DATE|Easter Monday⟧, ⟦TEAM|Accrington Stanley⟧. A ⟦PERSON|Dan Sesay⟧ ⟦G25|penalty⟧ in the ⟦MINUTE|29th minute⟧ and a ⟦PERSON|Rob Cropper⟧ ⟦G26|free-kick⟧ in the ⟦MINUTE|57th⟧ were their only efforts of note.

⟦PERSON|Sini Laaksonen⟧, the captain, had the first half-chance, and ⟦PERSON|Emmi Rantala⟧ the second. The third, a chance and no half about it, went to ⟦PERSON|Rantala⟧ too, and on ⟦MINUTE|40 minutes⟧ ⟦TEAM|Finland⟧ had a ⟦G27|goal⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marc Tillier", "team": "Sochaux", "minute": 25, "minute_text": "25th minute"}
{"id": "G2", "scorer": "Alfie Stone", "team": "Ebbsfleet United"}
{"id": "G3", "scorer": "Paco Llorente", "team": "Cartagena", "count": 2}
{"id": "G4", "scorer": "Andriy Soroka", "team": "Dynamo Kyiv", "minute": 3, "minute_text": "third minute", "kind": "header"}
{"id": "G5", "scorer": "Nick Lavelle", "team": "Fleetwood Town"}
{"id": "G6", "scorer": "Nick Lavelle", "team": "Fleetwood Town", "kind": "shot", "assist": "Tyler Boon"}
{"id": "G7", "scorer": "Jude Rennie", "team": "Fleetwood Town", "kind": "shot"}
{"id": "G8", "scorer": "Kim Ji-ho", "team": "Pohang Steelers", "minute": 97, "minute_text": "97th minute"}
{"id": "G9", "scorer": "Theo Sackey", "team": "Lincoln City", "minute": 52, "minute_text": "seven minutes later"}
{"id": "G10", "scorer": "Nadine Keßler-Braun", "team": "Essen", "minute": 81, "minute_text": "81st-minute", "kind": "header"}
{"id": "G11", "scorer": "Idriss Mbow", "team": "Guédiawaye", "kind": "penalty"}
{"id": "G12", "scorer": "Alassane Fall", "team": "Jaraaf"}
{"id": "G13", "scorer": "Idriss Mbow", "team": "Guédiawaye"}
{"id": "G14", "team": "Jaraaf", "kind": "own goal"}
{"id": "G15", "scorer": "Jack Dorrian", "team": "Melbourne Victory"}
{"id": "G16", "scorer": "Dwight Ferrell", "team": "Salford City", "minute": 33, "minute_text": "33 minutes", "kind": "penalty"}
{"id": "G17", "scorer": "Ben Rossiter"}
{"id": "G18", "scorer": "Ben Rossiter"}
{"id": "G19", "scorer": "Martin Raynov", "team": "Lokomotiv Plovdiv", "minute": 9, "minute_text": "9th-minute"}
{"id": "G20", "scorer": "Martin Raynov", "team": "Lokomotiv Plovdiv", "minute": 9, "minute_text": "9th-minute"}
{"id": "G21", "scorer": "Robson Bambu", "team": "Goiás", "count": 2}
{"id": "G22", "scorer": "Robson Bambu", "team": "Goiás"}
{"id": "G23", "scorer": "Robson Bambu", "team": "Goiás"}
{"id": "G24", "scorer": "Danny Waldron", "team": "Southend United", "kind": "penalty"}
{"id": "G25", "scorer": "Dan Sesay", "team": "Accrington Stanley", "minute": 29, "minute_text": "29th minute", "kind": "penalty"}
{"id": "G26", "scorer": "Rob Cropper", "team": "Accrington Stanley", "minute": 57, "minute_text": "57th", "kind": "free kick"}
{"id": "G27", "scorer": "Emmi Rantala", "team": "Finland", "minute": 40, "minute_text": "40 minutes"}
