⟦TEAM|Hanoi FC⟧ lose the top after defeat in ⟦MINUTE|stoppage time⟧

⟦ORG|VHO⟧ - ⟦TEAM|Hanoi FC⟧ received a bitter defeat ⟦SCORE|2-3⟧ on the field of ⟦TEAM|Binh Duong⟧ in round 12 ⟦COMPETITION|V.League 1⟧ on the evening of ⟦DATE|February 16⟧, though they were leading until ⟦MINUTE|minute 88⟧.

Entering the match with advantage of the strongest squad, the capital team soon had the opening ⟦G1|goal⟧. ⟦MINUTE|Minute 10⟧, ⟦PERSON|Nguyen Van Thanh Long⟧ crossed accurately for foreign player ⟦PERSON|Daniel Passira⟧ to hit the head dangerously, ⟦G2|defeating ⟦PERSON|Tran Duc Minh⟧⟧.

The home team ⟦G3|found ⟦SCORE|1-1⟧⟧ after only ⟦MINUTE|five minutes⟧ thanks to ⟦PERSON|Ho Tan Loc⟧, who quickly ⟦G4|put the ball into the empty goal⟧ after goalkeeper ⟦PERSON|Bui Quang Hieu⟧ pushed out the shot of ⟦PERSON|Oduya Emeka⟧.

⟦MINUTE|Minute 37⟧, ⟦PERSON|Passira⟧ had opportunity to complete the double but his finish went to the outside net. Not until the ⟦MINUTE|70th minute⟧ the guests ⟦G5|surpassed⟧ again with a beautiful super product from the free kick of captain ⟦PERSON|Do Hung Anh⟧.

When everybody thought ⟦TEAM|Hanoi⟧ will have all 3 points, the drama happened. First ⟦PERSON|Emeka⟧ won and himself ⟦G6|executed the penalty⟧ successfully. Then in the ⟦MINUTE|90+5 minute⟧ ⟦PERSON|Passira⟧ lost the ball and the ⟦NORP|Nigerian⟧ striker ⟦G7|punished⟧ coldly.

After the match coach ⟦PERSON|Le Quoc Vinh⟧ said: "We ⟦G8|scored two beautiful goals⟧ but football is about concentration. Missing chances, we have to pay."

⟦TEAM|Nam Dinh⟧, with ⟦SCORE|1-0⟧ win over ⟦TEAM|Hai Phong⟧ by the ⟦G9|goal⟧ of ⟦PERSON|Vu Manh Quan⟧, climb to the top.

⟦FURNITURE|>> Bang xep hang V.League moi nhat⟧
=====GOALS=====
{"id":"G1","scorer":"Daniel Passira","team":"Hanoi FC","minute":10,"assist":"Nguyen Van Thanh Long","kind":"header","minute_text":"Minute 10"}
{"id":"G2","scorer":"Daniel Passira","team":"Hanoi FC","minute":10,"minute_text":"Minute 10","assist":"Nguyen Van Thanh Long","kind":"header"}
{"id":"G3","scorer":"Ho Tan Loc","team":"Binh Duong","minute":15,"minute_text":"five minutes","kind":"shot","score":"1-1"}
{"id":"G4","scorer":"Ho Tan Loc","team":"Binh Duong","minute":15,"kind":"shot"}
{"id":"G5","scorer":"Do Hung Anh","team":"Hanoi FC","minute":70,"minute_text":"70th minute","kind":"free kick"}
{"id":"G6","scorer":"Oduya Emeka","team":"Binh Duong","minute":88,"kind":"penalty"}
{"id":"G7","scorer":"Oduya Emeka","team":"Binh Duong","minute":90,"added":5,"minute_text":"90+5 minute","kind":"shot"}
{"id":"G8","scorer":"Daniel Passira; Do Hung Anh","team":"Hanoi FC","count":2}
{"id":"G9","scorer":"Vu Manh Quan","team":"Nam Dinh"}
