⟦COMPETITION|FA Trophy⟧ and ⟦COMPETITION|FA Vase⟧ round-up: Cup kings ⟦TEAM|Spennymoor⟧ march on, ⟦TEAM|Whitstable⟧ fall at last
⟦FURNITURE|Russell Pike⟧
⟦TEAM|Spennymoor Town⟧ stayed on the ⟦VENUE|Wembley⟧ trail with a ⟦SCORE|3-2⟧ victory at ⟦TEAM|Scunthorpe United⟧ in the third round of the ⟦COMPETITION|FA Trophy⟧, though they were hanging on by the end.
⟦PERSON|Glen Tait⟧ ⟦G1|fired in⟧ from a corner after ⟦MINUTE|four minutes⟧. ⟦PERSON|Finley Shrimpson⟧ ⟦G2|doubled the advantage⟧ from a suspiciously offside position, and after ⟦PERSON|Carlton Ubaezu-Frost⟧ ⟦G3|cut it to ⟦SCORE|2-1⟧⟧ just after ⟦MINUTE|half-time⟧ the visitors’ centre-half, ⟦PERSON|Corey Gallacher⟧, ⟦G4|restored the two-goal cushion⟧ with a looping header that ⟦PERSON|Ross Fitzsimon⟧ misjudged. ⟦PERSON|Ubaezu-Frost⟧ ⟦G5|got another⟧, in the ⟦MINUTE|86th minute⟧, and then, in the ⟦MINUTE|93rd⟧, was clean through with only ⟦PERSON|James Montgomerie⟧ to beat. He went round him, looked up, and hit the post.
⟦TEAM|Aldershot⟧ lost ⟦SCORE|1-0⟧ at ⟦TEAM|Dorking⟧. ⟦PERSON|Jimmy Muitt⟧ ⟦G6|scored⟧ it, a ⟦MINUTE|34th-minute⟧ tap-in after ⟦PERSON|Seb Bowerby⟧’s shot was parried.
⟦TEAM|Kidderminster Harriers⟧ beat ⟦TEAM|Chorley⟧ on penalties following a ⟦SCORE|2-2⟧ draw, ⟦PERSON|Ashley Hemming-Fox⟧ ⟦G7|scoring both⟧ ⟦TEAM|Harriers⟧ goals and ⟦PERSON|Jack Sampsonite⟧ and ⟦PERSON|Mike Calveley-Ross⟧ ⟦G8|replying⟧ for the ⟦TEAM|Magpies⟧. ⟦PERSON|Hemming-Fox⟧ then missed in the shoot-out, to everyone’s amusement but his own.
In the ⟦COMPETITION|Vase⟧, ⟦TEAM|Whitstable Town⟧’s run of 19 games unbeaten ended with a ⟦SCORE|4-1⟧ hammering by ⟦TEAM|Jersey Bulls⟧. ⟦PERSON|Sol Solomonson⟧ ⟦G9|scored twice⟧, ⟦PERSON|Lorne Bickleigh⟧ ⟦G10|got the third⟧ and ⟦PERSON|Luke Campion⟧ ⟦G11|rounded it off⟧; ⟦PERSON|Harvey Smythe⟧ had ⟦G12|made it ⟦SCORE|1-1⟧⟧ at one stage.
⟦TEAM|Newcastle Town⟧ are out too. They ⟦G13|led⟧ ⟦TEAM|Hallam⟧ through ⟦PERSON|Kieron Maguire-Dean⟧ and went down ⟦SCORE|2-1⟧ to ⟦PERSON|Ollie Fearson⟧’s ⟦G14|brace⟧, the ⟦G15|second⟧, direct from a corner, with the last touch of the afternoon.
⟦TEAM|Punjab United⟧ v ⟦TEAM|AFC Stoneham⟧ was called off because of a burst pipe.
⟦FURNITURE|Draw: Monday 1pm, talkSPORT⟧
=====GOALS=====
{"id": "G1", "scorer": "Glen Tait", "team": "Spennymoor Town", "minute": 4, "kind": "shot", "minute_text": "four minutes"}
{"id": "G2", "scorer": "Finley Shrimpson", "team": "Spennymoor Town"}
{"id": "G3", "scorer": "Carlton Ubaezu-Frost", "team": "Scunthorpe United", "score": "2-1"}
{"id": "G4", "scorer": "Corey Gallacher", "team": "Spennymoor Town", "kind": "header"}
{"id": "G5", "scorer": "Carlton Ubaezu-Frost", "team": "Scunthorpe United", "minute": 86, "minute_text": "86th minute"}
{"id": "G6", "scorer": "Jimmy Muitt", "team": "Dorking", "minute": 34, "kind": "shot", "minute_text": "34th-minute"}
{"id": "G7", "scorer": "Ashley Hemming-Fox", "team": "Kidderminster Harriers", "count": 2}
{"id": "G8", "scorer": "Jack Sampsonite; Mike Calveley-Ross", "team": "Chorley", "count": 2}
{"id": "G9", "scorer": "Sol Solomonson", "team": "Jersey Bulls", "count": 2}
{"id": "G10", "scorer": "Lorne Bickleigh", "team": "Jersey Bulls"}
{"id": "G11", "scorer": "Luke Campion", "team": "Jersey Bulls"}
{"id": "G12", "scorer": "Harvey Smythe", "team": "Whitstable Town", "score": "1-1"}
{"id": "G13", "scorer": "Kieron Maguire-Dean", "team": "Newcastle Town"}
{"id": "G14", "scorer": "Ollie Fearson", "team": "Hallam", "count": 2}
{"id": "G15", "scorer": "Ollie Fearson", "team": "Hallam"}
