The better the chance, the worse the finish: so runs the law of ⟦PERSON|Emil Thorsgaard⟧, who from a yard struck the keeper, from six the bar and from twelve a gentleman in row G. On ⟦DATE|Tuesday⟧, at ⟦VENUE|Bramall Lane⟧, from thirty-one yards and at the wrong end of a long night, he ⟦G1|found the top corner⟧.

⟦TEAM|Hamburg⟧ went up, it is sometimes forgotten, in the season when ⟦TEAM|Hertha⟧ went down, and each has spent the interval denying that it misses the other. Their reunion was a courteous thing. Either side might have opened the scoring; neither, it seemed, cared to presume.

⟦PERSON|Vitória Sampaio⟧, the smallest player on the park, rose to ⟦G2|head ⟦TEAM|Corinthians⟧ level⟧ on ⟦MINUTE|34⟧, ⟦PERSON|Thaísa Medeiros⟧ having flighted the free-kick. That her marker was the tallest, one ⟦PERSON|Grete Lindholm-Vik⟧, was remarked on by everybody except ⟦PERSON|Grete Lindholm-Vik⟧.

Suppose that ⟦PERSON|Wetherby⟧'s drive, two minutes after the ⟦MINUTE|restart⟧, had crept the right side of the post instead of the wrong. Suppose ⟦PERSON|Ntuli⟧ had not been booked for laughing. It is by such supposings that ⟦TEAM|Luton⟧ have kept themselves warm since ⟦DATE|Christmas⟧.

The ⟦DATE|1921⟧ vintage had ⟦PERSON|Dod Ferrier⟧, who ⟦G3|scored⟧ in eleven rounds and never, his widow claimed, ran. The present ⟦TEAM|Raith Rovers⟧ have ⟦PERSON|Marius Petkevičius⟧, who runs. He ran on ⟦DATE|Saturday⟧ until ⟦MINUTE|ten minutes from time⟧, at which point he stopped, looked up, and ⟦G4|bent one round ⟦PERSON|Gilzean⟧⟧.

It was not so much a wall as a queue. ⟦PERSON|Ignacio Belmonte⟧'s free-kick went through it without excusing itself, skidded once, and would have been in the corner had ⟦PERSON|Vermeulen⟧ not stuck out a palm the size of a tea tray.

"A fluke!" they roared in the ⟦ORG|Railway Arms⟧, and it may be. ⟦PERSON|Harold Sowerbutts⟧, right-half, attempting to put the ball back into the mixer from which it had lately emerged, saw it sail over ⟦PERSON|Gathercole⟧ and ⟦G5|into the rigging⟧. ⟦TEAM|Bishop Auckland⟧ had their noses ⟦G6|in front⟧; ⟦TEAM|Spennymoor⟧ had theirs out of joint.

⟦G7|Two⟧ of the four were ⟦PERSON|Kamara⟧'s, and beautiful. ⟦G8|One⟧ was ⟦PERSON|Fitzwilliam⟧'s and lucky. The last, claimed by three players and the kit man, belonged in truth to ⟦PERSON|Tadeusz Grabowski⟧, of the opposition, whose outstretched toe ⟦G9|diverted ⟦PERSON|Kamara⟧'s centre past ⟦PERSON|Leverton⟧⟧ with ⟦MINUTE|88⟧ on the clock. ⟦SCORE|4-0⟧ flattered none of them.

⟦TEAM|Lazio⟧'s president, whose microphone is never far from his mouth, levelled on ⟦DATE|Monday⟧ a series of accusations at the match officials, the league, ⟦ORG|RAI⟧ and, in passing, the moon. He did not mention his strikers, who have not registered since ⟦DATE|Epiphany⟧ and who put sixteen efforts, by my count, nearer to the moon than to the goal.

They went ahead with the minute's applause, they went ahead with the presentation, and then they discovered that nobody had brought a ball. When one was found, ⟦TEAM|Bray Wanderers⟧ and ⟦TEAM|Treaty United⟧ declined for ninety minutes to put it in either net.

He that was first shall be last. ⟦PERSON|Guðmundur Hallson⟧, first into the tackle, first to the loose ball and first on the scoresheet (a ⟦G10|toe-poke⟧, ⟦MINUTE|seven minutes⟧, ⟦PERSON|Bradbury⟧ out of position), was last back when ⟦TEAM|Vålerenga⟧ broke, and a long leg of ⟦PERSON|Eriksrud⟧'s ⟦G11|made all square⟧ before he had crossed halfway.

Let no one tell you that goalkeepers do not suffer. ⟦PERSON|Prosper Agbodza⟧ ⟦G12|let in six⟧ at ⟦VENUE|Old Trafford⟧ in ⟦DATE|August⟧, ⟦G13|five⟧ at ⟦VENUE|Stamford Bridge⟧; and though here he kept the sheet unsullied, flinging himself at ⟦PERSON|Ferncastle⟧'s volley, at ⟦PERSON|Ruddock-Hall⟧'s penalty and at a paper cup, he wore throughout the look of a man who hears the rent collector.

A corner taken short is an insult to the crowd, who have been promised a long one. ⟦TEAM|Norwich⟧ took eleven short, and from none did a shot result; the twelfth, out of boredom, ⟦PERSON|Beaumont-Addo⟧ hit long, and ⟦PERSON|Sato⟧, at the near post, ⟦G14|glanced it, sweetly, home⟧. One draws no moral.

He has a treble in his sights, has ⟦PERSON|Ludvig Hasselbaink-Moe⟧, and a double in his pocket, yet the ⟦TEAM|Copenhagen⟧ coach goes about like an undertaker's clerk. The second leg is at home. The lead is slender. "One goal," he says, and holds up one finger, and looks at it with dislike.

⟦PERSON|Farquharson⟧ ⟦G15|struck⟧ in the ⟦MINUTE|39th⟧ and ⟦MINUTE|83rd minutes⟧, and struck ⟦PERSON|McNulty⟧, whom he mistook for someone else, in the ⟦MINUTE|60th⟧. The first two won the game for ⟦TEAM|Arbroath⟧. The third will cost him four.

At the far post, where the grass had gone to mud and the mud to soup, ⟦PERSON|Concha Belaúnde⟧ of ⟦TEAM|Levante⟧ waited; and the ball, having eluded two centre-backs, ⟦PERSON|Sandra Oyarzún⟧'s punch and a divot, reached her. Did she sweep it in? She fell over. The ⟦G16|goal⟧, when it came ⟦MINUTE|five minutes later⟧, owed her nothing but the throw-in from which ⟦PERSON|Alba Requejo⟧ took it on the turn.

No, said the referee; no, said the other referee; no, said the screen. Three times had ⟦PERSON|Mbeki Dlamini⟧ ⟦G17|put it in⟧, three times had ⟦VENUE|Ellis Park⟧ gone up with a noise like a roof coming off, and three ⟦G18|strikes⟧, for offside, for handball, for something concerning a goalkeeper's ankle, were ⟦TEAM|Orlando Pirates⟧' to tell their children about. In the record it stands as a blank.

Down came the crosses, one upon another, and up went ⟦PERSON|Gerard Oduya-Finch⟧, who headed every single one of them back whence it had come. A more complete display of the stopper's trade I have not seen since they pulled down ⟦VENUE|Roker Park⟧. ⟦TEAM|Sunderland⟧'s point was his.

⟦PERSON|Adriano Conti⟧'s second, ⟦TEAM|Parma⟧'s third, the night's fifth: it is a pity to number such a ⟦G19|thing⟧ at all. A back-heel. Between the legs, mark you, of ⟦PERSON|Gollini-Ross⟧, who turned to see where it had gone with the expression of one who has sat upon his spectacles.

"I never celebrate against my old clubs," explains ⟦PERSON|Memphis Ayodele⟧, "and I have had nine." He need have no worry this time: his header was tipped over, his drive was smothered and his eighth former employers, ⟦TEAM|Cardiff⟧, saw the match out a goal to the good, just as they had been when he came on.

It fell to ⟦PERSON|Eoghan Lalor⟧, a schoolmaster, to mark ⟦PERSON|Bruno Teixeira⟧, a genius. For ⟦MINUTE|70 minutes⟧ it was a pleasure to see the schoolmaster at work. Then he was asked one question too many; the ⟦NORP|Portuguese⟧ was through him, was round ⟦PERSON|Behan⟧, and from an angle that ⟦PERSON|Euclid⟧ would have called improper had ⟦G20|slid it between the posts⟧. ⟦TEAM|Bohemians⟧ had the lead they were to lose.
=====GOALS=====
{"id": "G1", "scorer": "Emil Thorsgaard"}
{"id": "G2", "scorer": "Vitória Sampaio", "team": "Corinthians", "minute": 34, "minute_text": "34", "assist": "Thaísa Medeiros", "kind": "header"}
{"id": "G3", "scorer": "Dod Ferrier", "scope": "background"}
{"id": "G4", "scorer": "Marius Petkevičius", "team": "Raith Rovers", "minute": 80, "minute_text": "ten minutes from time"}
{"id": "G5", "scorer": "Harold Sowerbutts", "team": "Bishop Auckland"}
{"id": "G6", "scorer": "Harold Sowerbutts", "team": "Bishop Auckland"}
{"id": "G7", "scorer": "Kamara", "count": 2}
{"id": "G8", "scorer": "Fitzwilliam"}
{"id": "G9", "scorer": "Tadeusz Grabowski", "minute": 88, "minute_text": "88", "kind": "own goal", "score": "4-0"}
{"id": "G10", "scorer": "Guðmundur Hallson", "minute": 7, "minute_text": "seven minutes"}
{"id": "G11", "scorer": "Eriksrud", "team": "Vålerenga"}
{"id": "G12", "count": 6, "scope": "background"}
{"id": "G13", "count": 5, "scope": "background"}
{"id": "G14", "scorer": "Sato", "team": "Norwich", "assist": "Beaumont-Addo", "kind": "header"}
{"id": "G15", "scorer": "Farquharson", "team": "Arbroath", "count": 2}
{"id": "G16", "scorer": "Alba Requejo", "minute_text": "five minutes later", "assist": "Concha Belaúnde"}
{"id": "G17", "scorer": "Mbeki Dlamini", "team": "Orlando Pirates", "count": 3, "outcome": "ruled out"}
{"id": "G18", "scorer": "Mbeki Dlamini", "team": "Orlando Pirates", "count": 3, "outcome": "ruled out"}
{"id": "G19", "scorer": "Adriano Conti", "team": "Parma"}
{"id": "G20", "scorer": "Bruno Teixeira", "team": "Bohemians", "minute_text": "70 minutes", "kind": "shot"}
