⟦PERSON|Glenn Tasker⟧'s ⟦G1|header⟧ for ⟦TEAM|Grimsby Town⟧, on ⟦MINUTE|37⟧, followed ⟦PERSON|Tyrell Gaunt⟧'s ⟦G2|header⟧ for ⟦TEAM|Harrogate Town⟧, and ⟦PERSON|Tasker⟧'s next header, from a ⟦PERSON|Billy Crook⟧ cross, was caught on the line by ⟦PERSON|Aaron Selby⟧.

With ⟦MINUTE|20 minutes left⟧ on the clock and ⟦PERSON|Gaspard Morel⟧'s ⟦G3|penalty⟧ just in, ⟦TEAM|Servette⟧ began to defend. ⟦PERSON|Leandro Zbinden⟧ was denied a ⟦G4|goal⟧ by the flag and ⟦TEAM|Winterthur⟧ were refused two penalties.

Two of the three ⟦G5|goals⟧ at ⟦VENUE|Sixfields⟧ were from set plays: ⟦PERSON|Kenneth Abiola⟧'s ⟦G6|header⟧ in the ⟦MINUTE|19th minute⟧ for ⟦TEAM|Northampton Town⟧, and ⟦PERSON|Sol Pritchard⟧'s ⟦G7|penalty⟧ for ⟦TEAM|Blackpool⟧. ⟦PERSON|Ned Harkness⟧ ⟦G8|won it⟧ in the ⟦MINUTE|82nd⟧.

Two of the three set plays that ⟦TEAM|Kettering Town⟧ won at ⟦VENUE|Latimer Park⟧ led to efforts. ⟦PERSON|Mo Saidy⟧ headed one over, ⟦PERSON|Tom Eastwell⟧ volleyed the other into the car park.

Despite ⟦G9|conceding⟧ in the ⟦MINUTE|eighth minute⟧ to ⟦PERSON|Oskar Ljungberg-Hall⟧, ⟦TEAM|Varberg⟧ competed well and had the best chances, ⟦PERSON|Albin Sorman⟧'s penalty aside. That was poor. ⟦TEAM|Degerfors⟧ added nothing.

An exchange of first-half ⟦G10|goals⟧ between ⟦PERSON|Ahmed Sabri⟧ (⟦MINUTE|23⟧) and ⟦PERSON|Mostafa Galal⟧ (⟦MINUTE|26⟧) was followed by an exchange of views between benches. ⟦TEAM|Ismaily⟧ had a penalty, ⟦TEAM|Pyramids⟧ did not. ⟦PERSON|Sabri⟧ of the former missed it.

The hosts' first ⟦G11|goal⟧ was made by ⟦PERSON|Elia Bassani⟧ and ⟦G12|finished⟧ by ⟦PERSON|Kevin Tamburini⟧; the second, which would have been made by ⟦PERSON|Tamburini⟧ and finished by ⟦PERSON|Bassani⟧, was put over by the latter. ⟦TEAM|Modena⟧ won by the one.

⟦PERSON|Adam Sherratt⟧ made a mess of one chance, a hash of another and a ⟦G13|goal⟧ of the third, on ⟦MINUTE|41⟧, as ⟦TEAM|Stockport County⟧ recovered from ⟦PERSON|Nathan Quayle⟧'s ⟦MINUTE|fourth-minute⟧ ⟦G14|opener⟧ for ⟦TEAM|Port Vale⟧.

The second period was five minutes old when ⟦PERSON|Hakim Zerrouki⟧ finally had a sight of goal. His effort, from 20 yards, hit ⟦PERSON|Amine Lounes⟧; the next, from six, hit the side-netting. ⟦TEAM|JS Kabylie⟧ finished second in a group of three.

The second period was five minutes old when ⟦PERSON|Nabil Zaidi⟧ finally had a sight of goal. His ⟦G15|effort⟧, from 20 yards, was in before ⟦PERSON|Samir Chouiter⟧ had seen it, and ⟦TEAM|USM Alger⟧ led.

"Did I think it was a penalty? I did when I ⟦G16|scored⟧ it," said ⟦PERSON|Ryan Kilbride⟧, whose ⟦MINUTE|61st-minute⟧ ⟦G17|winner⟧ from the spot took ⟦TEAM|Derry City⟧ above ⟦TEAM|Bohemians⟧ on goal difference.

⟦PERSON|Wilmer Guerrero⟧'s 100th ⟦G18|goal⟧ for ⟦TEAM|Caracas⟧, on ⟦MINUTE|21⟧, was much like his ⟦G19|first⟧: a header, from a corner, at the second attempt. He had four efforts saved before the ⟦MINUTE|break⟧ in search of the 101st.

⟦PERSON|Tommy-Lee Ridgeway⟧'s 100th appearance for ⟦TEAM|Dorking Wanderers⟧ was much like his first, with a booking before the ⟦MINUTE|half-hour⟧ and no effort at goal. The penalty he gave away was hit over by ⟦PERSON|Curtis Malin⟧.

Only ⟦PERSON|Elvis Bwalya-Phiri⟧'s fine ⟦G20|finish⟧ with his head a ⟦MINUTE|minute before the interval⟧, for ⟦TEAM|Nkana⟧, separated them. The score would have been two or three had ⟦PERSON|Chanda Mwape⟧ had a finish half as good.

A first career ⟦G21|own goal⟧ from ⟦PERSON|Dejan Vuksic⟧ was cancelled out by a first career ⟦G22|goal⟧ from ⟦PERSON|Petar Lukovic⟧ for ⟦TEAM|Radnicki Nis⟧, who had an ⟦MINUTE|88th-minute⟧ strike saved.

⟦PERSON|Gerard Nadal⟧'s penalty for ⟦TEAM|Andorra⟧ was well struck, well saved and well discussed. Had the visitors conceded there, said ⟦PERSON|Eric Sol⟧, they would have conceded three or four.

⟦PERSON|Riley Cartmell⟧'s ⟦G23|double⟧ for ⟦TEAM|Wigan Athletic⟧ took him to within three goals of the club record. He had an early effort cleared by ⟦PERSON|Ike Eboue-Grant⟧, then ⟦G24|scored⟧ from the next corner, on ⟦MINUTE|16⟧, and from the penalty spot, on ⟦MINUTE|88⟧.

⟦TEAM|Hermannstadt⟧'s ⟦PERSON|Ionut Balaur⟧ has ⟦G25|scored eight⟧, made four, missed two penalties and hit six posts in 13 matches. He did none of those on ⟦DATE|Friday⟧, and ⟦TEAM|Hermannstadt⟧ lost to a ⟦PERSON|Raul Opris-Stan⟧ ⟦G26|tap-in⟧ on ⟦MINUTE|55⟧ for ⟦TEAM|UTA Arad⟧.

⟦PERSON|Anja Reiter⟧'s ⟦MINUTE|stoppage-time⟧ ⟦G27|header⟧ (⟦MINUTE|90+1⟧) ended hopes of a ⟦TEAM|Wales Women⟧ recovery; ⟦PERSON|Carys Beynon⟧'s ⟦MINUTE|stoppage-time⟧ header (⟦MINUTE|90+4⟧), up and on to the roof of the net, was its epitaph. ⟦TEAM|Austria Women⟧ top the group.

Two assists, two shots against the frame of the goal and two spells of treatment: ⟦PERSON|Hussein Mansour⟧ did it all for ⟦TEAM|Al-Zawraa⟧ bar ⟦G28|put the ball in⟧, which was left to ⟦PERSON|Aymen Kadhim⟧ (⟦MINUTE|31⟧) and ⟦PERSON|Ali Jassim-Hadi⟧ (⟦MINUTE|54⟧).
=====GOALS=====
{"id": "G1", "scorer": "Glenn Tasker", "team": "Grimsby Town", "minute": 37, "minute_text": "37", "kind": "header"}
{"id": "G2", "scorer": "Tyrell Gaunt", "team": "Harrogate Town", "kind": "header"}
{"id": "G3", "scorer": "Gaspard Morel", "team": "Servette", "minute": 70, "minute_text": "20 minutes left", "kind": "penalty"}
{"id": "G4", "scorer": "Leandro Zbinden", "team": "Winterthur", "outcome": "ruled out"}
{"id": "G5", "count": 3}
{"id": "G6", "scorer": "Kenneth Abiola", "team": "Northampton Town", "minute": 19, "minute_text": "19th minute", "kind": "header"}
{"id": "G7", "scorer": "Sol Pritchard", "team": "Blackpool", "kind": "penalty"}
{"id": "G8", "scorer": "Ned Harkness", "team": "Northampton Town", "minute": 82, "minute_text": "82nd"}
{"id": "G9", "scorer": "Oskar Ljungberg-Hall", "team": "Degerfors", "minute": 8, "minute_text": "eighth minute"}
{"id": "G10", "scorer": "Ahmed Sabri; Mostafa Galal", "count": 2}
{"id": "G11", "scorer": "Kevin Tamburini", "team": "Modena", "assist": "Elia Bassani"}
{"id": "G12", "scorer": "Kevin Tamburini", "team": "Modena", "assist": "Elia Bassani"}
{"id": "G13", "scorer": "Adam Sherratt", "team": "Stockport County", "minute": 41, "minute_text": "41"}
{"id": "G14", "scorer": "Nathan Quayle", "team": "Port Vale", "minute": 4, "minute_text": "fourth-minute"}
{"id": "G15", "scorer": "Nabil Zaidi", "team": "USM Alger", "minute": 50, "minute_text": "five minutes old", "kind": "shot"}
{"id": "G16", "scorer": "Ryan Kilbride", "team": "Derry City", "minute": 61, "minute_text": "61st-minute", "kind": "penalty"}
{"id": "G17", "scorer": "Ryan Kilbride", "team": "Derry City", "minute": 61, "minute_text": "61st-minute", "kind": "penalty"}
{"id": "G18", "scorer": "Wilmer Guerrero", "team": "Caracas", "minute": 21, "minute_text": "21"}
{"id": "G19", "scorer": "Wilmer Guerrero", "kind": "header", "scope": "background"}
{"id": "G20", "scorer": "Elvis Bwalya-Phiri", "team": "Nkana", "minute": 44, "minute_text": "minute before the interval", "kind": "header"}
{"id": "G21", "scorer": "Dejan Vuksic", "kind": "own goal"}
{"id": "G22", "scorer": "Petar Lukovic", "team": "Radnicki Nis"}
{"id": "G23", "scorer": "Riley Cartmell", "team": "Wigan Athletic", "count": 2}
{"id": "G24", "scorer": "Riley Cartmell", "team": "Wigan Athletic", "count": 2}
{"id": "G25", "scorer": "Ionut Balaur", "team": "Hermannstadt", "count": 8, "scope": "background"}
{"id": "G26", "scorer": "Raul Opris-Stan", "team": "UTA Arad", "minute": 55, "minute_text": "55", "kind": "shot"}
{"id": "G27", "scorer": "Anja Reiter", "team": "Austria Women", "minute": 90, "added": 1, "minute_text": "90+1", "kind": "header"}
{"id": "G28", "scorer": "Aymen Kadhim; Ali Jassim-Hadi", "team": "Al-Zawraa", "count": 2}
